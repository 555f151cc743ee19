package dk.tingsted.notices;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.notices.Letter.State;
import dk.tingsted.notices.Notices.Done;
import dk.tingsted.notices.Notices.Typed;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.web.Html;
import dk.tingsted.programme.Programmes;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/notices`: the secretariat reads the letters, and lets them go.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/notices")
class NoticesPages {

    private final Conferences conferences;
    private final Programmes programmes;
    private final Notices letters;
    private final Settings settings;
    private final InstantSource clock;

    NoticesPages(
            Conferences conferences,
            Programmes programmes,
            Notices letters,
            Settings settings,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.letters = letters;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param did what was just done
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        return page(HttpStatus.OK, organiser, conferences.at(slug), notice(did), Optional.empty());
    }

    /// @param act `save`, `release` or `away`
    @PostMapping("/{letter}")
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long letter,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String text) {
        var conference = conferences.at(slug);
        var typed = Typed.of(address, subject, text);
        var by = organiser.name();
        var now = clock.instant();
        var done =
                switch (act) {
                    case "release" -> letters.release(conference, letter, typed, by, now);
                    case "away" -> letters.putAway(conference, letter, by, now);
                    case "sent" -> letters.sent(conference, letter, by, now);
                    default -> letters.save(conference, letter, typed, by, now);
                };
        return switch (done) {
            case Done.Well _ -> see(slug, act);
            case Done.TooLate _ -> see(slug, "late");
            case Done.Refused refused ->
                    page(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            organiser,
                            conference,
                            "",
                            Optional.of(new Rejected(letter, typed, refused)));
        };
    }

    @PostMapping("/release")
    ResponseEntity<byte[]> releaseAll(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        letters.releaseAll(conferences.at(slug), organiser.name(), clock.instant());
        return see(slug, "released-all");
    }

    private record Rejected(long letter, Typed typed, Done.Refused refused) {}

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Organiser organiser,
            Conference conference,
            String notice,
            Optional<Rejected> rejected) {
        var all = letters.of(conference);
        var title =
                programmes.editions(conference.id()).stream()
                        .findFirst()
                        .map(edition -> edition.programme().particulars().title())
                        .orElse(conference.slug().value());
        return Html.page(
                status,
                Html.PAGES.noticesNotices(
                        new NoticesPage(
                                conference.slug().value(),
                                title,
                                organiser.name(),
                                notice,
                                settings.mail() != null,
                                rejected.isPresent(),
                                all.stream()
                                        .filter(one -> one.state() == State.WAITING)
                                        .map(one -> toRead(one, rejected))
                                        .toList(),
                                all.reversed().stream()
                                        .filter(one -> one.state() != State.WAITING)
                                        .map(NoticesPage::past)
                                        .toList())));
    }

    private static NoticesPage.ToRead toRead(Letter letter, Optional<Rejected> rejected) {
        return rejected.filter(one -> one.letter() == letter.id())
                .map(one ->
                        NoticesPage.toRead(
                                letter, one.typed(), one.refused().field(), one.refused().why()))
                .orElseGet(() -> NoticesPage.toRead(letter));
    }

    private static String notice(String did) {
        return switch (did) {
            case "save" -> "Brevet er gemt.";
            case "release" -> "Brevet er frigivet og ligger i udbakken.";
            case "released-all" -> "Brevene med en mailadresse er frigivet og ligger i udbakken.";
            case "away" -> "Brevet bliver ikke sendt.";
            case "sent" -> "Brevet er noteret som sendt.";
            case "late" ->
                    "Brevet var ikke længere til at ændre: en kollega har taget det, eller en ny"
                            + " udgave har erstattet det.";
            default -> "";
        };
    }

    private static ResponseEntity<byte[]> see(String slug, String did) {
        return Html.see("/organiser/" + slug + "/notices?did=" + did);
    }
}
