package dk.tingsted.letters;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/outbox`: what goes, when and to whom, and what has gone.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/outbox")
class OutboxPages {

    private static final String POLICY = "Content-Security-Policy";

    /// A letter as it arrives: its own styles, and nothing else at all.
    private static final String OF_A_LETTER =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none';"
                    + " frame-ancestors 'self'; sandbox";

    private final Conferences conferences;
    private final Desk desk;
    private final OutboxShown shown;
    private final InstantSource clock;

    OutboxPages(Conferences conferences, Desk desk, OutboxShown shown, InstantSource clock) {
        this.conferences = conferences;
        this.desk = desk;
        this.shown = shown;
        this.clock = clock;
    }

    /// @param did what was just done
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String occasion,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String did) {
        var filter = OutboxFilter.of(state, occasion, search);
        return Html.page(
                Html.PAGES.lettersOutbox(
                        shown.page(conferences.at(slug), filter, page, organiser.name(), did)));
    }

    @GetMapping("/{letter}")
    ResponseEntity<byte[]> letter(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long letter,
            HttpServletResponse response) {
        return letter(
                HttpStatus.OK, conferences.at(slug), letter, organiser, Optional.empty(), response);
    }

    /// The HTML of the letter alone, for the frame in the page.
    @GetMapping("/{letter}/html")
    ResponseEntity<byte[]> html(
            @PathVariable String slug, @PathVariable long letter, HttpServletResponse response) {
        var content = shown.content(conferences.at(slug), letter).orElseThrow(NotFound::new);
        response.setHeader(POLICY, OF_A_LETTER);
        return ResponseEntity.ok()
                .contentType(Html.TYPE)
                .cacheControl(CacheControl.noStore())
                .body(MailPage.of(content.composed()).getBytes(StandardCharsets.UTF_8));
    }

    /// All at once.
    ///
    /// @param act `hold` or `release`, or `resume` for a copy that was restored
    @PostMapping
    ResponseEntity<byte[]> actOnAll(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam String act) {
        var conference = conferences.at(slug);
        var now = clock.instant();
        var done =
                switch (act) {
                    case "hold" -> desk.hold(conference, Optional.empty(), organiser, now);
                    case "release" -> desk.release(conference, Optional.empty(), organiser, now);
                    case "resume" -> desk.goOn(conference, organiser, now);
                    default -> throw new NotFound();
                };
        return see(slug, done == Desk.Done.WELL ? act + "-all" : "late");
    }

    /// @param act `hold`, `release`, `withdraw`, `again` or `returned`
    @PostMapping("/{letter}")
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long letter,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String address,
            HttpServletResponse response) {
        var conference = conferences.at(slug);
        return switch (done(conference, letter, act, address, organiser)) {
            case WELL -> see(slug, act);
            case TOO_LATE -> see(slug, "late");
            case NOT_AN_ADDRESS ->
                    letter(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            conference,
                            letter,
                            organiser,
                            Optional.of(address),
                            response);
        };
    }

    private Desk.Done done(
            Conference conference, long letter, String act, String address, Organiser by) {
        var now = clock.instant();
        return switch (act) {
            case "hold" -> desk.hold(conference, Optional.of(letter), by, now);
            case "release" -> desk.release(conference, Optional.of(letter), by, now);
            case "withdraw" -> desk.withdraw(conference, letter, by, now);
            case "again" -> desk.again(conference, letter, address, by, now);
            case "returned" -> desk.returned(conference, letter, by, now);
            default -> throw new NotFound();
        };
    }

    /// The page may frame what is ours; elsewhere pages frame nothing.
    private ResponseEntity<byte[]> letter(
            HttpStatus status,
            Conference conference,
            long letter,
            Organiser organiser,
            Optional<String> typed,
            HttpServletResponse response) {
        var page = shown.letter(conference, letter, organiser.name(), typed);
        response.setHeader(POLICY, response.getHeader(POLICY) + "; frame-src 'self'");
        return Html.page(status, Html.PAGES.lettersLetter(page.orElseThrow(NotFound::new)));
    }

    private static ResponseEntity<byte[]> see(String slug, String did) {
        return Html.see("/organiser/" + slug + "/outbox?did=" + did);
    }
}
