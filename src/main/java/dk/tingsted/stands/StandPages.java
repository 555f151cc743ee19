package dk.tingsted.stands;

import dk.tingsted.conference.Conference;
import dk.tingsted.passes.Admittance;
import dk.tingsted.passes.Bearer;
import dk.tingsted.passes.Discreet;
import dk.tingsted.passes.Purpose;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.platform.web.Throttle;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/{slug}/stand`: an exhibitor keeps her own stand up to date, by her own link.
@Controller
@RequestMapping({"/{slug:[a-z0-9-]+}/stand", "/{slug:[a-z0-9-]+}/en/stand"})
class StandPages {

    private final Admittance admittance;
    private final Exhibition exhibition;
    private final StandDesk desk;
    private final InstantSource clock;
    private final Throttle throttle = new Throttle(60, Duration.ofMinutes(10));

    StandPages(Admittance admittance, Exhibition exhibition, StandDesk desk, InstantSource clock) {
        this.admittance = admittance;
        this.exhibition = exhibition;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did,
            HttpServletRequest request) {
        return admittance.let(
                slug,
                Purpose.STAND,
                request,
                bearer -> {
                    var notice =
                            did.equals("saved")
                                    ? bearer.words()
                                            .say(
                                                    "Det er gemt og kan ses af alle.",
                                                    "It is saved, and everybody can see it.")
                                    : "";
                    var stand = stand(bearer);
                    var page =
                            desk.page(
                                    shown(bearer),
                                    stand,
                                    StandForm.of(stand),
                                    StandDesk.Done.well(notice));
                    return Discreet.page(HttpStatus.OK, Html.PAGES.standsStand(page));
                });
    }

    @PostMapping
    ResponseEntity<byte[]> write(@PathVariable String slug, HttpServletRequest request) {
        return admittance.let(slug, Purpose.STAND, request, bearer -> written(bearer, request));
    }

    private ResponseEntity<byte[]> written(Bearer bearer, HttpServletRequest request) {
        throttle.pass(Long.toString(bearer.pass().id()), clock.instant());
        var stand = stand(bearer);
        var form = StandDesk.form(request);
        return switch (form.read(stand.picture() != null, bearer.words())) {
            case StandForm.Read.Understood(var change) -> {
                exhibition.write(
                        bearer.conference(),
                        stand.id(),
                        change,
                        stand.told().name(),
                        clock.instant());
                yield Discreet.see(
                        "/" + bearer.slug() + bearer.words().say("", "/en") + "/stand?did=saved");
            }
            case StandForm.Read.Refused(var field, var why) -> {
                var page = desk.page(shown(bearer), stand, form, StandDesk.Done.wrong(field, why));
                yield Discreet.page(HttpStatus.UNPROCESSABLE_CONTENT, Html.PAGES.standsStand(page));
            }
        };
    }

    private static StandDesk.Shown shown(Bearer bearer) {
        return new StandDesk.Shown(bearer.conference(), bearer.words(), null);
    }

    /// One that was taken away is not there.
    private Stand stand(Bearer bearer) {
        Conference conference = bearer.conference();
        return exhibition.find(conference.id(), bearer.pass().person()).orElseThrow(NotFound::new);
    }
}
