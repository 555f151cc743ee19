package dk.tingsted.notices;

import dk.tingsted.conference.Conferences;
import dk.tingsted.letters.Wording;
import dk.tingsted.notices.NoticesDesk.Rejected;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import java.time.InstantSource;
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
    private final NoticesDesk desk;
    private final Notices letters;
    private final Circulars circulars;
    private final InstantSource clock;

    NoticesPages(
            Conferences conferences,
            NoticesDesk desk,
            Notices letters,
            Circulars circulars,
            InstantSource clock) {
        this.conferences = conferences;
        this.desk = desk;
        this.letters = letters;
        this.circulars = circulars;
        this.clock = clock;
    }

    /// @param did what was just done
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        return desk.page(organiser, conferences.at(slug), notice(did));
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
        var typed = Notices.Typed.of(address, subject, text);
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
            case Notices.Done.Well _ -> see(slug, act);
            case Notices.Done.TooLate _ -> see(slug, "late");
            case Notices.Done.Refused refused ->
                    desk.rejected(organiser, conference, new Rejected.One(letter, typed, refused));
        };
    }

    @PostMapping("/release")
    ResponseEntity<byte[]> releaseAll(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        letters.releaseAll(conferences.at(slug), organiser.name(), clock.instant());
        return see(slug, "released-all");
    }

    /// The letter to all who come.
    ///
    /// @param act `save`, `release` or `away`
    @PostMapping("/participants/{circular}")
    ResponseEntity<byte[]> toAll(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long circular,
            @RequestParam String act,
            @RequestParam(name = "da-subject", defaultValue = "") String subject,
            @RequestParam(name = "da-text", defaultValue = "") String text,
            @RequestParam(name = "en-subject", defaultValue = "") String subjectInEnglish,
            @RequestParam(name = "en-text", defaultValue = "") String textInEnglish) {
        var conference = conferences.at(slug);
        var typed =
                new Circulars.Typed(
                        wording(subject, text), wording(subjectInEnglish, textInEnglish));
        var by = organiser.name();
        var now = clock.instant();
        var done =
                switch (act) {
                    case "release" -> circulars.release(conference, circular, typed, by, now);
                    case "away" -> circulars.putAway(conference, circular, by, now);
                    default -> circulars.save(conference, circular, typed);
                };
        return switch (done) {
            case Circulars.Done.Well _ -> see(slug, "all-" + act);
            case Circulars.Done.TooLate _ -> see(slug, "late");
            case Circulars.Done.Refused refused ->
                    desk.rejected(
                            organiser, conference, new Rejected.ToMany(circular, typed, refused));
        };
    }

    /// As a letter has it: no white space around, and one sort of line end.
    private static Wording wording(String subject, String text) {
        return new Wording(subject.strip(), text.replace("\r\n", "\n").replace('\r', '\n').strip());
    }

    private static String notice(String did) {
        return switch (did) {
            case "save", "all-save" -> "Brevet er gemt.";
            case "release" -> "Brevet er frigivet og ligger i udbakken.";
            case "all-release" ->
                    "Brevet er frigivet. Det bliver lagt i udbakken til hver deltager.";
            case "released-all" -> "Brevene med en mailadresse er frigivet og ligger i udbakken.";
            case "away", "all-away" -> "Brevet bliver ikke sendt.";
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
