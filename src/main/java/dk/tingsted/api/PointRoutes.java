package dk.tingsted.api;

import dk.tingsted.discussions.board.Card;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.Talk;
import dk.tingsted.notes.Noted;
import dk.tingsted.notes.NotedPoint;
import dk.tingsted.notes.Notes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/// What was said at the tables, as the wall shows it, and what was noted down of the talks.
@Route
class PointRoutes {

    private final Discussions discussions;
    private final Notes notes;

    PointRoutes(Discussions discussions, Notes notes) {
        this.discussions = discussions;
        this.notes = notes;
    }

    /// @param tables the numbers of those that say so
    record Point(
            String id,
            String text,
            @Nullable String heading,
            boolean highlighted,
            List<Integer> tables) {}

    record DiscussionShape(
            String id,
            String theme,
            @Nullable String item,
            List<String> questions,
            boolean open,
            List<Point> points) {}

    record DiscussionsShape(List<DiscussionShape> items) {}

    /// @param points those beneath it
    record Note(String text, List<Note> points) {}

    /// @param item null for the conference as a whole
    /// @param person empty for the item itself
    record About(@Nullable String item, String person, List<Note> points) {}

    record NotesShape(List<About> items) {}

    @Needs(Scope.READ_POINTS)
    @GetMapping("/api/v1/conferences/{slug}/discussions")
    ResponseEntity<byte[]> discussions(@RequestAttribute(Caller.ATTRIBUTE) Caller caller) {
        var hall = discussions.hall(caller.conference().slug().value());
        return Json.ok(
                new DiscussionsShape(hall.talks().stream().map(PointRoutes::shape).toList()));
    }

    @Needs(Scope.READ_POINTS)
    @GetMapping("/api/v1/conferences/{slug}/notes")
    ResponseEntity<byte[]> notes(@RequestAttribute(Caller.ATTRIBUTE) Caller caller) {
        return Json.ok(
                new NotesShape(
                        notes.of(caller.conference()).stream().map(PointRoutes::shape).toList()));
    }

    private static DiscussionShape shape(Talk talk) {
        var discussion = talk.discussion();
        var item = discussion.item();
        return new DiscussionShape(
                Long.toString(discussion.id().value()),
                discussion.theme(),
                item == null ? null : item.value(),
                discussion.questions(),
                discussion.isOpen(),
                talk.board().shown().stream().map(PointRoutes::shape).toList());
    }

    private static Point shape(Card card) {
        return new Point(
                Long.toString(card.id().value()),
                card.words(),
                card.heading().isEmpty() ? null : card.heading(),
                card.highlighted(),
                card.tables());
    }

    private static About shape(Noted noted) {
        var item = noted.subject().item();
        return new About(
                item == null ? null : item.value(),
                noted.subject().person(),
                noted.points().stream().map(PointRoutes::shape).toList());
    }

    private static Note shape(NotedPoint point) {
        return new Note(point.text(), point.under().stream().map(PointRoutes::shape).toList());
    }
}
