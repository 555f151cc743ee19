package dk.tingsted.programme;

import dk.tingsted.people.Organiser;
import dk.tingsted.platform.web.NotFound;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/organiser/{slug}/items/{id}`: moves, splits and joins an item.
@Controller
@RequestMapping("/organiser/{slug:[a-z0-9-]+}/items/{id:[a-z0-9-]+}")
class ItemPages {

    private final Programmes programmes;
    private final ReviewAnswers answers;
    private final Clock clock;

    ItemPages(Programmes programmes, ReviewAnswers answers, Clock clock) {
        this.programmes = programmes;
        this.answers = answers;
        this.clock = clock;
    }

    @PostMapping("/up")
    ResponseEntity<byte[]> up(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable String id) {
        return rearranged(
                organiser, slug, id, (draft, item) -> Rearranging.up(draft.programme(), item));
    }

    @PostMapping("/down")
    ResponseEntity<byte[]> down(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable String id) {
        return rearranged(
                organiser, slug, id, (draft, item) -> Rearranging.down(draft.programme(), item));
    }

    @PostMapping("/join")
    ResponseEntity<byte[]> join(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable String id) {
        return rearranged(
                organiser, slug, id, (draft, item) -> Rearranging.join(draft.programme(), item));
    }

    /// @param person the numbers of those who go with the second half
    @PostMapping("/split")
    ResponseEntity<byte[]> split(
            @AuthenticationPrincipal Organiser organiser,
            @PathVariable String slug,
            @PathVariable String id,
            @RequestParam String title,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "") Set<Integer> person) {
        var name = "items/" + id + "/title";
        var time = Written.TIME.canonical(start);
        var words = Written.NAME.canonical(title);
        if (time.isEmpty() || words.isEmpty()) {
            return answers.rejected(
                    organiser,
                    answers.conference(slug),
                    time.isEmpty() ? Map.of("items/" + id + "/start", start) : Map.of(name, title));
        }
        var half =
                new Rearranging.Half(
                        words.get(),
                        time.get().isEmpty() ? null : LocalTime.parse(time.get()),
                        person);
        return rearranged(
                organiser,
                slug,
                id,
                (draft, item) -> Rearranging.split(draft.programme(), item, draft.newItem(), half));
    }

    private ResponseEntity<byte[]> rearranged(
            Organiser organiser,
            String slug,
            String id,
            BiFunction<Draft, Item, List<Correction>> wish) {
        var conference = answers.conference(slug);
        var answer =
                programmes.rearrange(
                        conference,
                        draft -> wish.apply(draft, draft.item(id).orElseThrow(NotFound::new)),
                        organiser.name(),
                        clock.instant());
        return answers.answer(answer, organiser, conference, "corrected", id);
    }
}
