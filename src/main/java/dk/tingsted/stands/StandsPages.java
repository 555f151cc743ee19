package dk.tingsted.stands;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.passes.Discreet;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.stands.StandsDesk.Done;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/stands`: who has a stand, where it is, and what is told of it.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/stands")
class StandsPages {

    /// How wide the plan is shown where a place is chosen on it: a click is told in such points.
    static final int PLAN_WIDTH = 800;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDS = 300;

    private final Conferences conferences;
    private final Exhibition exhibition;
    private final StandsDesk desk;
    private final StandDesk one;
    private final InstantSource clock;

    StandsPages(
            Conferences conferences,
            Exhibition exhibition,
            StandsDesk desk,
            StandDesk one,
            InstantSource clock) {
        this.conferences = conferences;
        this.exhibition = exhibition;
        this.desk = desk;
        this.one = one;
        this.clock = clock;
    }

    /// @param did what was just done
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        return page(HttpStatus.OK, organiser, conferences.at(slug), Done.well(notice(did)));
    }

    private static String notice(String did) {
        return switch (did) {
            case "added" ->
                    "Standen er tilføjet. Skriv selv om den, eller send linket til udstilleren.";
            case "plan" -> "Planen er gemt. Åbn en stand for at vise, hvor den står.";
            case "noplan" -> "Planen er fjernet.";
            case "removed" -> "Standen er fjernet.";
            case "sent" ->
                    "Brevet med linket ligger i udbakken. Et tidligere link gælder ikke mere.";
            case "revoked" -> "Linket er spærret.";
            default -> "";
        };
    }

    @PostMapping
    ResponseEntity<byte[]> add(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String name) {
        var conference = conferences.at(slug);
        var typed = name.strip();
        if (typed.isEmpty()
                || typed.length() > LONGEST_NAME
                || typed.chars().anyMatch(Character::isISOControl)) {
            return wrong(
                    organiser,
                    conference,
                    Done.wrong("Skriv standens navn på én linje og højst 200 tegn.", name, ""));
        }
        exhibition.add(conference, typed, organiser.name(), clock.instant());
        return see(slug, "added");
    }

    /// @param words about the plan, for those who do not see it
    @PostMapping("/plan")
    ResponseEntity<byte[]> plan(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String act,
            HttpServletRequest request) {
        var conference = conferences.at(slug);
        if (act.equals("remove")) {
            exhibition.noPlan(conference);
            return see(slug, "noplan");
        }
        var told = words.strip();
        if (told.isEmpty()
                || told.length() > LONGEST_WORDS
                || told.chars().anyMatch(Character::isISOControl)) {
            return wrong(
                    organiser,
                    conference,
                    Done.wrong("Beskriv planen på én linje for dem, der ikke ser den.", "", words));
        }
        var file = StandDesk.file(request, "plan");
        boolean kept =
                file.length > 0
                        && file.length <= Drawing.LARGEST_FILE
                        && exhibition.plan(
                                conference, file, told, organiser.name(), clock.instant());
        return kept
                ? see(slug, "plan")
                : wrong(
                        organiser,
                        conference,
                        Done.wrong(
                                "Planen kan ikke bruges. Vælg et billede i PNG eller JPEG på højst 10 MB.",
                                "",
                                words));
    }

    /// @param did what was just done
    @GetMapping("/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> form(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String did) {
        var conference = conferences.at(slug);
        var stand = found(conference, id);
        var notice = did.equals("saved") ? "Det er gemt og kan ses af alle." : "";
        return form(
                HttpStatus.OK,
                shown(conference, organiser),
                stand,
                StandForm.of(stand),
                StandDesk.Done.well(notice));
    }

    @PostMapping("/{id:[0-9]{1,18}}")
    ResponseEntity<byte[]> write(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            HttpServletRequest request) {
        var conference = conferences.at(slug);
        var stand = found(conference, id);
        var form = StandDesk.form(request);
        return switch (form.read(stand.picture() != null, Words.DANISH)) {
            case StandForm.Read.Understood(var change) -> {
                exhibition.write(conference, id, change, organiser.name(), clock.instant());
                yield Html.see("/organiser/" + slug + "/stands/" + id + "?did=saved");
            }
            case StandForm.Read.Refused(var field, var why) ->
                    form(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            shown(conference, organiser),
                            stand,
                            form,
                            StandDesk.Done.wrong(field, why));
        };
    }

    /// By a click on the plan (`place.x`, `place.y` in points of [#PLAN_WIDTH]), or typed in
    /// hundredths of the plan.
    @PostMapping("/{id:[0-9]{1,18}}/place")
    ResponseEntity<byte[]> place(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long id,
            HttpServletRequest request) {
        var conference = conferences.at(slug);
        var stand = found(conference, id);
        var plan = exhibition.plan(conference.id()).orElseThrow(NotFound::new);
        if (StandDesk.field(request, "act").equals("none")) {
            exhibition.place(conference, id, null);
            return Html.see("/organiser/" + slug + "/stands/" + id + "?did=saved");
        }
        var place = Clicked.of(plan, name -> StandDesk.field(request, name));
        place.ifPresent(chosen -> exhibition.place(conference, id, chosen));
        return place.isPresent()
                ? Html.see("/organiser/" + slug + "/stands/" + id + "?did=saved#place")
                : form(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        shown(conference, organiser),
                        stand,
                        StandForm.of(stand),
                        StandDesk.Done.wrong(
                                "left", "Skriv to tal fra 0 til 100, eller tryk på planen."));
    }

    @PostMapping("/{id:[0-9]{1,18}}/remove")
    ResponseEntity<byte[]> remove(@PathVariable String slug, @PathVariable long id) {
        var conference = conferences.at(slug);
        exhibition.remove(conference, found(conference, id).id());
        return see(slug, "removed");
    }

    private static StandDesk.Shown shown(Conference conference, Organiser organiser) {
        return new StandDesk.Shown(conference, Words.DANISH, organiser.name());
    }

    private Stand found(Conference conference, long id) {
        return exhibition.find(conference.id(), id).orElseThrow(NotFound::new);
    }

    private ResponseEntity<byte[]> form(
            HttpStatus status,
            StandDesk.Shown shown,
            Stand stand,
            StandForm form,
            StandDesk.Done done) {
        return Html.page(status, Html.PAGES.standsStand(one.page(shown, stand, form, done)));
    }

    private static ResponseEntity<byte[]> see(String slug, String did) {
        return Html.see("/organiser/" + slug + "/stands?did=" + did);
    }

    private ResponseEntity<byte[]> wrong(Organiser organiser, Conference conference, Done done) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, organiser, conference, done);
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Organiser organiser, Conference conference, Done done) {
        var page = desk.page(conference, organiser.name(), done);
        return Discreet.page(status, Html.PAGES.standsStands(page));
    }
}
