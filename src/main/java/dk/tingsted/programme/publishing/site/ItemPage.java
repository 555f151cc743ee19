package dk.tingsted.programme.publishing.site;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.publishing.Annex;
import dk.tingsted.programme.publishing.Heading;
import dk.tingsted.programme.publishing.Timetable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An item on a page of its own.
///
/// @param calendar the file that puts it in a calendar; null without a time
/// @param beside what happens at the same time in the same block
/// @param annexes files that everybody may fetch
public record ItemPage(
        Item item,
        Heading heading,
        Timetable.@Nullable Span span,
        @Nullable String calendar,
        @Nullable Item parent,
        List<Item> parts,
        List<Item> beside,
        List<Annex> annexes) {

    static ItemPage of(Frame frame, String id) {
        var item = frame.programme().item(new ItemId(id)).orElseThrow();
        var parent = frame.parent(item);
        var timetable = frame.material().timetable();
        return new ItemPage(
                item,
                Heading.of(item.title()),
                timetable.span(item).orElse(null),
                frame.calendar(),
                parent,
                frame.programme().partsOf(item),
                parent == null || item.kind() != Kind.WORKSHOP
                        ? List.of()
                        : siblings(frame, item, parent).toList(),
                frame.publication().annexes().stream()
                        .filter(annex -> annex.item().equals(item.id()))
                        .toList());
    }

    private static Stream<Item> siblings(Frame frame, Item item, Item parent) {
        return frame.programme().partsOf(parent).stream()
                .filter(other -> other.kind() == Kind.WORKSHOP && !other.equals(item));
    }
}
