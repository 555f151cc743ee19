package dk.tingsted.programme;

import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// `/organiser/{slug}/version`: the next version of the document is handed over, looked at, and
/// accepted.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/version")
class VersionPages {

    private final Versions versions;
    private final ReviewAnswers answers;
    private final Clock clock;

    VersionPages(Versions versions, ReviewAnswers answers, Clock clock) {
        this.versions = versions;
        this.answers = answers;
        this.clock = clock;
    }

    /// @param did what was just done, as [Notices] knows it
    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String did) {
        var proposal = versions.proposal(answers.conference(slug));
        return proposal.isPresent()
                ? Html.page(
                        Html.PAGES.programmeVersion(
                                VersionPage.of(
                                        proposal.get(), organiser.name(), Notices.ofVersion(did))))
                : Html.page(Html.PAGES.programmeImport(ImportPage.empty(organiser.name(), slug)));
    }

    @PostMapping
    ResponseEntity<byte[]> take(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable MultipartFile document,
            @RequestParam(defaultValue = "") String text)
            throws IOException {
        var conference = answers.conference(slug);
        var form = new Uploads(key, document, text);
        var upload = form.upload();
        var answer =
                upload.isEmpty()
                        ? new Imported.Refused(Uploads.NOTHING)
                        : versions.propose(
                                conference, upload.get(), organiser.name(), clock.instant());
        return switch (answer) {
            case Imported.Welcome _ -> back(slug, "");
            case Imported.Refused(var refusal) ->
                    Html.page(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            Html.PAGES.programmeImport(
                                    ImportPage.again(organiser.name(), slug, form, refusal)));
        };
    }

    /// @param difference the key of the one that is accepted, or `all` that is no conflict
    @PostMapping("/accept")
    ResponseEntity<byte[]> accept(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam String difference) {
        Predicate<NextVersion.Proposed> isWanted =
                difference.equals("all")
                        ? one -> !one.conflict()
                        : one -> one.key().equals(difference);
        var answer =
                versions.accept(
                        answers.conference(slug), isWanted, organiser.name(), clock.instant());
        return back(
                slug,
                switch (answer) {
                    case Amended.Done _ -> "accepted";
                    case Amended.Nothing _ -> "nothing";
                    case Amended.Refused _ -> "refused";
                });
    }

    @PostMapping("/use")
    ResponseEntity<byte[]> use(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var conference = answers.conference(slug);
        versions.use(conference, organiser.name(), clock.instant());
        return ReviewAnswers.back(conference, "used", "dokumentet");
    }

    @PostMapping("/discard")
    ResponseEntity<byte[]> discard(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var conference = answers.conference(slug);
        versions.discard(conference, organiser.name(), clock.instant());
        return ReviewAnswers.back(conference, "discarded", "dokumentet");
    }

    private static ResponseEntity<byte[]> back(String slug, String did) {
        return Html.see("/organiser/" + slug + "/version" + (did.isEmpty() ? "" : "?did=" + did));
    }
}
