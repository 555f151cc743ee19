package dk.tingsted.programme.checking;

import static java.util.Objects.requireNonNull;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The timed entries of a programme in rows that should run forward: one row for each day, and one
/// for each workshop that has a timetable of its own. What runs in parallel stands in no common
/// row.
final class Rows {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final LocalTime DAWN = LocalTime.of(6, 0);
    private static final Duration NEW_DAY = Duration.ofHours(3);

    private Rows() {}

    static Stream<List<Item>> of(Programme programme) {
        var rows = new LinkedHashMap<String, List<Item>>();
        for (var item : programme.items()) {
            if (item.start() != null) {
                rows.computeIfAbsent(rowOf(programme, item), _ -> new ArrayList<>()).add(item);
            }
        }
        return rows.values().stream().flatMap(Rows::withoutDays);
    }

    static LocalTime start(Item item) {
        return requireNonNull(item.start());
    }

    /// The entry that follows `item` on the clock: not one of its own parts.
    static Optional<Item> after(Programme programme, Item item) {
        return of(programme)
                .filter(row -> row.contains(item))
                .flatMap(row -> row.subList(row.indexOf(item) + 1, row.size()).stream())
                .filter(next -> start(next).isAfter(start(item)) && !holds(programme, item, next))
                .findFirst();
    }

    static boolean holds(Programme programme, Item outer, Item inner) {
        return ancestors(programme, inner).anyMatch(outer::equals);
    }

    /// Whether going from `earlier` to `later` passes midnight, as a party does.
    static boolean passesMidnight(LocalTime earlier, LocalTime later) {
        return !earlier.isBefore(EVENING) && later.isBefore(DAWN);
    }

    private static String rowOf(Programme programme, Item item) {
        return ancestors(programme, item)
                .filter(Rows::runsBesideOthers)
                .findFirst()
                .map(outer -> (outer.kind() == Kind.WORKSHOP ? outer : item).id().value())
                .orElseGet(() -> "day " + Objects.toString(item.day()));
    }

    private static boolean runsBesideOthers(Item item) {
        return item.kind() == Kind.WORKSHOP || item.kind() == Kind.PARALLEL_BLOCK;
    }

    private static Stream<Item> ancestors(Programme programme, Item item) {
        return Stream.iterate(
                        parent(programme, item),
                        Optional::isPresent,
                        up -> up.flatMap(outer -> parent(programme, outer)))
                .limit(8)
                .flatMap(Optional::stream);
    }

    private static Optional<Item> parent(Programme programme, Item item) {
        ItemId parent = item.parent();
        return parent == null ? Optional.empty() : programme.item(parent);
    }

    /// Entries without a date may run over several days: a new one begins with a leap back to the
    /// morning.
    private static Stream<List<Item>> withoutDays(List<Item> row) {
        if (row.getFirst().day() != null) {
            return Stream.of(row);
        }
        var days = new ArrayList<List<Item>>();
        for (var item : row) {
            if (days.isEmpty() || startsNewDay(days.getLast().getLast(), item)) {
                days.add(new ArrayList<>());
            }
            days.getLast().add(item);
        }
        return days.stream();
    }

    private static boolean startsNewDay(Item before, Item item) {
        return start(item).isBefore(NOON)
                && Duration.between(start(item), start(before)).compareTo(NEW_DAY) >= 0;
    }
}
