package dk.tingsted.programme;

import dk.tingsted.people.Organiser;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

    private final Programmes programmes;
    private final ReviewAnswers answers;
    private final Clock clock;

    ReviewPages(Programmes programmes, ReviewAnswers answers, Clock clock) {
        this.programmes = programmes;
        this.answers = answers;
        this.clock = clock;
    }

    /// @param item whose form is shown
    @GetMapping
    ResponseEntity<byte[]> review(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did,
            @RequestParam(defaultValue = "") String item) {
        return answers.page(organiser, answers.conference(slug), did, item);
    }

    @GetMapping("/document")
    ResponseEntity<byte[]> document(@PathVariable String slug) {
        var original = programmes.original(answers.conference(slug));
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
        var conference = answers.conference(slug);
        var typed = TypedCorrections.of(programmes.draft(conference).programme(), form);
        if (!typed.rejected().isEmpty()) {
            return answers.rejected(organiser, conference, typed.rejected());
        }
        var answer =
                programmes.correct(
                        conference, typed.corrections(), organiser.name(), clock.instant());
        return answers.answer(answer, organiser, conference, "corrected", ReviewAnswers.part(at));
    }

    @PostMapping("/corrections/{correction}/undo")
    ResponseEntity<byte[]> undo(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable long correction) {
        var conference = answers.conference(slug);
        return answers.answer(
                programmes.undo(conference, correction, organiser.name(), clock.instant()),
                organiser,
                conference,
                "undone",
                "rettelser");
    }

    @PostMapping("/findings")
    ResponseEntity<byte[]> settle(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam String finding,
            @RequestParam(defaultValue = "fund") String at,
            @RequestParam("do") String wish) {
        var conference = answers.conference(slug);
        var part = ReviewAnswers.part(at);
        if (wish.equals("accept")) {
            var answer = programmes.accept(conference, finding, organiser.name(), clock.instant());
            return answers.answer(answer, organiser, conference, "corrected", part);
        }
        programmes.setAside(conference, finding, organiser.name(), clock.instant());
        return ReviewAnswers.back(conference, "set-aside", part);
    }

    @PostMapping("/editions")
    ResponseEntity<byte[]> publish(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam String status) {
        var conference = answers.conference(slug);
        var wanted = status.equals(Status.FINAL.code()) ? Status.FINAL : Status.PRELIMINARY;
        var answer = programmes.publish(conference, wanted, organiser.name(), clock.instant());
        var did =
                switch (answer) {
                    case Published.New _ -> "published";
                    case Published.Already _ -> "already";
                };
        return ReviewAnswers.back(conference, did, "offentliggoer");
    }
}
