package dk.tingsted.registration.planned;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.letters.Occasion;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.registration.form.Sending;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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

/// `/organiser/{slug}/planned`: the letters that go at a time, and where people meet on a screen.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/planned")
class PlannedPages {

    private final Conferences conferences;
    private final PlannedLetters letters;
    private final PlannedShown shown;
    private final InstantSource clock;

    PlannedPages(
            Conferences conferences,
            PlannedLetters letters,
            PlannedShown shown,
            InstantSource clock) {
        this.conferences = conferences;
        this.letters = letters;
        this.shown = shown;
        this.clock = clock;
    }

    /// @param did what was just done
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        var conference = conferences.at(slug);
        var page = shown.page(conference, organiser, told(did), clock.instant());
        return Html.page(Html.PAGES.registrationPlanned(page));
    }

    /// Keeps the whole plan, or nothing of it.
    @PostMapping
    ResponseEntity<byte[]> keep(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            HttpServletRequest request)
            throws IOException {
        var conference = conferences.at(slug);
        var sent = Sending.of(request);
        var reading = new PlanReading(sent);
        var read = reading.read();
        if (read.isEmpty()) {
            var fields = new PlanFields(sent, reading.faults());
            var page = shown.wrong(conference, organiser, fields, clock.instant());
            return Html.page(
                    HttpStatus.UNPROCESSABLE_CONTENT, Html.PAGES.registrationPlanned(page));
        }
        var plan = read.get();
        letters.keep(conference, plan.plan(), plan.meeting(), organiser, clock.instant());
        return see(conference, "saved");
    }

    /// @param act `hold`, `let-go` or `send`
    @PostMapping("/{occasion}")
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable String occasion,
            @RequestParam(defaultValue = "") String act) {
        var conference = conferences.at(slug);
        var which = occasion(occasion);
        var now = clock.instant();
        switch (act) {
            case "hold" -> letters.hold(conference, which, organiser, now);
            case "let-go" -> letters.letGo(conference, which, organiser, now);
            case "send" -> send(conference, which, organiser);
            default -> throw new NotFound();
        }
        return see(conference, act);
    }

    private void send(Conference conference, Occasion occasion, Organiser organiser) {
        if (occasion != Occasion.FOLLOW_UP || !shown.isFollowedUp(conference)) {
            throw new NotFound();
        }
        letters.sendFollowUp(conference, organiser, clock.instant());
    }

    private static Occasion occasion(String code) {
        return Schedule.OCCASIONS.stream()
                .filter(one -> Cards.code(one).equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> see(Conference conference, String did) {
        return Html.see("/organiser/" + conference.slug() + "/planned?did=" + did);
    }

    private static String told(String did) {
        return switch (did) {
            case "saved" -> "Planen er gemt.";
            case "hold" -> "Brevet er holdt tilbage. Det går først, når du slipper det.";
            case "let-go" -> "Brevet går, når tiden er inde.";
            case "send" -> "Opsamlingen bliver lagt i udbakken inden for et minut.";
            default -> "";
        };
    }
}
