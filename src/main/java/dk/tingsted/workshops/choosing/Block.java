package dk.tingsted.workshops.choosing;

import dk.tingsted.day.Hours;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Timetable;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Workshops that run side by side, at their time.
///
/// @param end an hour after the start where the programme does not say
/// @param workshops at least one, in printed order
public record Block(Item item, ZonedDateTime start, ZonedDateTime end, List<Item> workshops) {

    private static final Duration USUAL = Duration.ofHours(1);

    public Block {
        workshops = List.copyOf(workshops);
    }

    /// Those of a programme that have a time, in printed order.
    static List<Block> of(Programme programme) {
        var times = Timetable.of(programme);
        return programme.items().stream()
                .filter(item -> item.kind() == Kind.PARALLEL_BLOCK)
                .flatMap(item -> of(programme, times, item).stream())
                .toList();
    }

    private static Optional<Block> of(Programme programme, Timetable times, Item item) {
        var workshops =
                programme.partsOf(item).stream()
                        .filter(part -> part.kind() == Kind.WORKSHOP)
                        .toList();
        return workshops.isEmpty()
                ? Optional.empty()
                : times.span(item).map(span -> of(item, span, programme.zone(), workshops));
    }

    private static Block of(Item item, Timetable.Span span, ZoneId zone, List<Item> workshops) {
        var start = span.day().atTime(span.start()).atZone(zone);
        var end =
                Optional.ofNullable(span.until())
                        .map(until -> until.atZone(zone))
                        .orElse(start.plus(USUAL));
        return new Block(item, start, end, workshops);
    }

    /// As the konferencier has moved it.
    Block at(Hours hours) {
        var zone = start.getZone();
        var begins = hours.start().atZone(zone);
        var ends =
                Optional.ofNullable(hours.end())
                        .map(until -> until.atZone(zone))
                        .orElse(begins.plus(Duration.between(start, end)));
        return new Block(item, begins, ends, workshops);
    }

    public ItemId id() {
        return item.id();
    }

    public Optional<Item> workshop(ItemId id) {
        return workshops.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// Whether nobody can be in both.
    boolean overlaps(Block other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /// What it is called where another stands beside it.
    public String title() {
        return Objects.requireNonNull(item.title());
    }
}
