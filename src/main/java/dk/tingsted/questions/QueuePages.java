package dk.tingsted.questions;

import dk.tingsted.discussions.phone.Reply;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.Html;
import dk.tingsted.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/questions`: the moderator's queue.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/questions")
class QueuePages {

    private final Questions questions;

    QueuePages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    ResponseEntity<byte[]> show(
            @AuthenticationPrincipal Organiser organiser, @PathVariable String slug) {
        var page = new QueuePage(slug, organiser.name(), questions.queue(slug));
        return Reply.page(Html.PAGES.questionsQueue(page));
    }

    /// @param act `open`, `close`, or `answered:12`, `parked:12`, `hidden:12`, `waiting:12`
    @PostMapping
    ResponseEntity<byte[]> act(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @RequestParam String act) {
        var conference = questions.queue(slug).conference();
        var parts = act.split(":", 2);
        var by = organiser.name();
        switch (parts[0]) {
            case "open" -> questions.open(conference, by);
            case "close" -> questions.close(conference, by);
            default -> questions.put(conference, number(parts), state(parts[0]), by);
        }
        return Html.see("/organiser/" + slug + "/questions");
    }

    private static long number(String[] parts) {
        return parts.length == 2 && parts[1].matches("[0-9]{1,18}") ? Long.parseLong(parts[1]) : 0;
    }

    private static Asked.State state(String word) {
        return switch (word) {
            case "answered" -> Asked.State.ANSWERED;
            case "parked" -> Asked.State.PARKED;
            case "hidden" -> Asked.State.HIDDEN;
            case "waiting" -> Asked.State.WAITING;
            default -> throw new NotFound();
        };
    }
}
