package dk.tingsted.programme;

import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/organiser/{slug}/history`: who did what to the conference, and when.
@Controller
class HistoryPages {

    private final Programmes programmes;
    private final HistoryStore store;
    private final ReviewAnswers answers;

    HistoryPages(Programmes programmes, HistoryStore store, ReviewAnswers answers) {
        this.programmes = programmes;
        this.store = store;
        this.answers = answers;
    }

    @GetMapping("/organiser/{slug:[a-z0-9-]+}/history")
    ResponseEntity<byte[]> history(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var conference = answers.conference(slug);
        return Html.page(
                Html.PAGES.programmeHistory(
                        HistoryPage.of(
                                programmes.draft(conference),
                                store.of(conference.id()),
                                organiser.name())));
    }
}
