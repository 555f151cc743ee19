package dk.tingsted.programme.publishing;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From when to when each item lasts. An end is the printed one, else the next start on that day; a
/// theme ends with the last of its items; what stands in a block has the block's time.
public final class Timetable {

    /// A day and the hours of an item on it.
    ///
    /// @param end null where the programme does not say and nothing follows
    /// @param endIsPrinted false where the end is the next item's start
    public record Span(
            LocalDate day, LocalTime start, @Nullable LocalTime end, boolean endIsPrinted) {

        /// The moment of the end; after midnight where the hours run over it.
        public @Nullable LocalDateTime until() {
            if (end == null) {
                return null;
            }
            return end.isAfter(start) ? day.atTime(end) : day.plusDays(1).atTime(end);
        }
    }

    private final Programme programme;
    private final Map<ItemId, Span> spans = new HashMap<>();

    private Timetable(Programme programme) {
        this.programme = programme;
        programme.items().forEach(item -> find(item).ifPresent(span -> spans.put(item.id(), span)));
    }

    public static Timetable of(Programme programme) {
        return new Timetable(programme);
    }

    /// Empty for what has neither a time of its own nor a part in something that has.
    public Optional<Span> span(Item item) {
        return Optional.ofNullable(spans.get(item.id()));
    }

    /// How long an item lasts, where the item after it in print starts when it ends.
    public Optional<Duration> length(Item item) {
        var span = spans.get(item.id());
        if (span == null || item.start() == null || item.kind().isContainer()) {
            return Optional.empty();
        }
        var end = span.end();
        var until = span.until();
        var next = nextInPrint(item);
        var agrees =
                span.endIsPrinted() || next.map(Item::start).filter(s -> s.equals(end)).isPresent();
        return until != null && agrees
                ? Optional.of(Duration.between(span.day().atTime(span.start()), until))
                : Optional.empty();
    }

    /// When the day begins; empty when nothing on it has a time.
    public Optional<LocalTime> firstStart(LocalDate day) {
        return onDay(day).map(Item::start).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    /// When the last thing of the day ends, if the programme says so.
    public Optional<LocalTime> lastEnd(LocalDate day) {
        return onDay(day)
                .filter(item -> item.start() != null)
                .max(Comparator.comparing(item -> Objects.requireNonNull(item.start())))
                .map(Item::end);
    }

    private Optional<Span> find(Item item) {
        var day = item.day();
        var start = item.start();
        if (start == null || day == null) {
            return parent(item).flatMap(this::find);
        }
        var printed = item.end();
        if (printed != null && (printed.isAfter(start) || runsOverMidnight(start, printed))) {
            return Optional.of(new Span(day, start, printed, true));
        }
        return Optional.of(new Span(day, start, laterStart(item, day, start).orElse(null), false));
    }

    /// A dinner from 19.00 to 01.00. Any other end before its start is a mistake of the
    /// programme's.
    private static boolean runsOverMidnight(LocalTime start, LocalTime end) {
        return start.getHour() >= 17 && end.getHour() < 6;
    }

    private Optional<LocalTime> laterStart(Item item, LocalDate day, LocalTime start) {
        var own = item.kind() == Kind.THEME ? programme.partsOf(item) : List.<Item>of();
        var after =
                own.stream()
                        .map(Item::start)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .filter(last -> last.isAfter(start))
                        .orElse(start);
        return onDay(day)
                .map(Item::start)
                .filter(Objects::nonNull)
                .filter(other -> other.isAfter(after))
                .min(Comparator.naturalOrder());
    }

    private Optional<Item> nextInPrint(Item item) {
        var items = programme.items();
        return items.subList(items.indexOf(item) + 1, items.size()).stream()
                .filter(other -> other.start() != null)
                .filter(other -> !item.id().equals(other.parent()))
                .findFirst()
                .filter(other -> Objects.equals(other.day(), item.day()));
    }

    private Optional<Item> parent(Item item) {
        return Optional.ofNullable(item.parent()).flatMap(programme::item);
    }

    private Stream<Item> onDay(LocalDate day) {
        return programme.items().stream().filter(item -> day.equals(item.day()));
    }
}
