package dk.tingsted.evaluation;

import dk.tingsted.conference.Conferences;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programmes;
import java.time.InstantSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// `/organiser/{slug}/evaluation/results`: what came of it, when it has closed.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/evaluation")
class ResultsPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Conferences conferences;
    private final Programmes programmes;
    private final Evaluations evaluations;
    private final InstantSource clock;

    ResultsPages(
            Conferences conferences,
            Programmes programmes,
            Evaluations evaluations,
            InstantSource clock) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /// While there is nothing to see, it says why.
    @GetMapping("/results")
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var conference = conferences.at(slug);
        var now = clock.instant();
        var page =
                new ResultsPage(
                        slug,
                        organiser.name(),
                        programmes.title(conference),
                        evaluations.results(conference.id(), now).orElse(null),
                        EvaluationDeskPage.sealed(
                                evaluations.of(conference.id()).orElse(null), now));
        return Html.page(Html.PAGES.evaluationResults(page));
    }

    @GetMapping("/results.xlsx")
    ResponseEntity<byte[]> file(@PathVariable String slug) {
        var conference = conferences.at(slug);
        var results =
                evaluations.results(conference.id(), clock.instant()).orElseThrow(NotFound::new);
        var name = ContentDisposition.attachment().filename("evaluering-" + slug + ".xlsx").build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", name.toString())
                .body(ResultsXlsx.write(results));
    }
}
