package dk.tingsted.programme;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.conference.Slug;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.ReviewPage.Notice;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}`: the document and what it was read as, side by side.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}")
class ReviewPages {

    private final Conferences conferences;
    private final Programmes programmes;
    private final Clock clock;

    ReviewPages(Conferences conferences, Programmes programmes, Clock clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> review(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        return page(HttpStatus.OK, organiser, conference(slug), Notices.of(did), Map.of());
    }

    @GetMapping("/document")
    ResponseEntity<byte[]> document(@PathVariable String slug) {
        var original = programmes.original(conference(slug));
        var attached =
                ContentDisposition.attachment().filename(original.name(), StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, attached.build().toString())
                .cacheControl(CacheControl.noStore())
                .body(original.bytes());
    }

    @PostMapping("/corrections")
    ResponseEntity<byte[]> correct(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "programmet") String at,
            @RequestParam Map<String, String> form) {
        var conference = conference(slug);
        var typed = TypedCorrections.of(programmes.draft(conference).programme(), form);
        if (!typed.rejected().isEmpty()) {
            return page(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    organiser,
                    conference,
                    null,
                    typed.rejected());
        }
        return answer(
                programmes.correct(
                        conference, typed.corrections(), organiser.name(), clock.instant()),
                organiser,
                conference,
                at.matches("[a-z0-9-]+") ? at : "programmet");
    }

    @PostMapping("/corrections/{correction}/undo")
    ResponseEntity<byte[]> undo(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long correction) {
        var conference = conference(slug);
        return answer(
                programmes.undo(conference, correction, organiser.name(), clock.instant()),
                organiser,
                conference,
                "rettelser");
    }

    @PostMapping("/findings")
    ResponseEntity<byte[]> settle(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam String finding,
            @RequestParam("do") String wish) {
        var conference = conference(slug);
        if (wish.equals("accept")) {
            return answer(
                    programmes.accept(conference, finding, organiser.name(), clock.instant()),
                    organiser,
                    conference,
                    "fund");
        }
        programmes.setAside(conference, finding, organiser.name(), clock.instant());
        return back(slug, "set-aside", "fund");
    }

    @PostMapping("/editions")
    ResponseEntity<byte[]> publish(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam String status) {
        var wanted = status.equals(Status.FINAL.code()) ? Status.FINAL : Status.PRELIMINARY;
        var answer =
                programmes.publish(conference(slug), wanted, organiser.name(), clock.instant());
        return back(
                slug,
                switch (answer) {
                    case Published.New _ -> "published";
                    case Published.Already _ -> "already";
                },
                "offentliggoer");
    }

    private ResponseEntity<byte[]> answer(
            Amended answer, Organiser organiser, Conference conference, String at) {
        return switch (answer) {
            case Amended.Done _ -> back(conference.slug().value(), "corrected", at);
            case Amended.Nothing _ -> back(conference.slug().value(), "nothing", at);
            case Amended.Refused refused ->
                    page(
                            HttpStatus.CONFLICT,
                            organiser,
                            conference,
                            Notices.refused(programmes.draft(conference).programme(), refused),
                            Map.of());
        };
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status,
            Organiser organiser,
            Conference conference,
            @Nullable Notice notice,
            Map<String, String> rejected) {
        var review = new Review(programmes.draft(conference), organiser.name(), notice, rejected);
        return Html.page(status, Html.PAGES.programmeReview(review.page()));
    }

    private Conference conference(String slug) {
        return Optional.of(slug)
                .filter(Slug::isOne)
                .map(Slug::new)
                .flatMap(conferences::find)
                .orElseThrow(NotFound::new);
    }

    private static ResponseEntity<byte[]> back(String slug, String did, String at) {
        return Html.see("/organiser/" + slug + "?did=" + did + "#" + at);
    }
}
