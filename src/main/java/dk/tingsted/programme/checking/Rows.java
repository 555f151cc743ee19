package dk.tingsted.programme.checking;

import static java.util.Objects.requireNonNull;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The timed entries of a programme in rows that should run forward: one row for each day, and one
/// for each workshop that has a timetable of its own. What runs in parallel stands in no common
/// row.
final class Rows {

    private static final int DEEPEST = 8;
    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final LocalTime DAWN = LocalTime.of(6, 0);
    private static final Duration NEW_DAY = Duration.ofHours(3);

    private Rows() {}

    static Stream<List<Item>> of(Programme programme) {
        var byId = new HashMap<String, Item>();
        programme.items().forEach(item -> byId.putIfAbsent(item.id().value(), item));
        var rows = new LinkedHashMap<String, List<Item>>();
        for (var item : programme.items()) {
            if (item.start() != null) {
                rows.computeIfAbsent(rowOf(byId, item), _ -> new ArrayList<>()).add(item);
            }
        }
        return rows.values().stream().flatMap(Rows::withoutDays);
    }

    /// Entries of one programme are the same when their names are.
    static boolean isSame(Item one, Item other) {
        return one.id().value().equals(other.id().value());
    }

    /// Also when neither has one.
    static boolean haveSameParent(Item one, Item other) {
        var above = one.parent();
        var beside = other.parent();
        return above == null
                ? beside == null
                : beside != null && above.value().equals(beside.value());
    }

    static boolean has(List<Item> row, Item item) {
        return place(row, item) >= 0;
    }

    /// Its place in the row, -1 for none.
    static int place(List<Item> row, Item item) {
        for (int at = 0; at < row.size(); at++) {
            if (isSame(row.get(at), item)) {
                return at;
            }
        }
        return -1;
    }

    static LocalTime start(Item item) {
        return requireNonNull(item.start());
    }

    /// The entry that follows `item` on the clock: not one of its own parts.
    static Optional<Item> after(Programme programme, Item item) {
        return of(programme)
                .filter(row -> has(row, item))
                .flatMap(row -> row.subList(place(row, item) + 1, row.size()).stream())
                .filter(next -> start(next).isAfter(start(item)) && !holds(programme, item, next))
                .findFirst();
    }

    static boolean holds(Programme programme, Item outer, Item inner) {
        return ancestors(programme, inner).anyMatch(item -> isSame(item, outer));
    }

    /// Whether going from `earlier` to `later` passes midnight, as a party does.
    static boolean passesMidnight(LocalTime earlier, LocalTime later) {
        return !earlier.isBefore(EVENING) && later.isBefore(DAWN);
    }

    private static String rowOf(Map<String, Item> byId, Item item) {
        var outer = above(byId, item);
        for (int up = 0; up < DEEPEST && outer != null; up++) {
            if (runsBesideOthers(outer)) {
                return (outer.kind() == Kind.WORKSHOP ? outer : item).id().value();
            }
            outer = above(byId, outer);
        }
        return "day " + item.day();
    }

    private static @Nullable Item above(Map<String, Item> byId, Item item) {
        var parent = item.parent();
        return parent == null ? null : byId.get(parent.value());
    }

    private static boolean runsBesideOthers(Item item) {
        return item.kind() == Kind.WORKSHOP || item.kind() == Kind.PARALLEL_BLOCK;
    }

    private static Stream<Item> ancestors(Programme programme, Item item) {
        return Stream.iterate(
                        parent(programme, item),
                        Optional::isPresent,
                        up -> up.flatMap(outer -> parent(programme, outer)))
                .limit(DEEPEST)
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
