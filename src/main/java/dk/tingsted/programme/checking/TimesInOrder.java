package dk.tingsted.programme.checking;

import static dk.tingsted.programme.checking.Rows.start;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Reading;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Times that do not run forward. What disturbs the order is what the longest row of rising times
/// leaves out; when that is much, it is the layout that is read in another order, not the times
/// that are wrong.
final class TimesInOrder {

    private TimesInOrder() {}

    static Stream<Finding> outOfOrder(Reading reading) {
        return Rows.of(reading.programme())
                .flatMap(row -> misplaced(row).stream().map(item -> finding(reading, row, item)));
    }

    static boolean isMisplaced(Programme programme, Item item) {
        return Rows.of(programme)
                .anyMatch(row -> Rows.has(row, item) && Rows.has(misplaced(row), item));
    }

    /// Those of a row that are not misplaced in it.
    static List<Item> placed(List<Item> row) {
        var misplaced = misplaced(row);
        return row.stream().filter(item -> !Rows.has(misplaced, item)).toList();
    }

    private static List<Item> misplaced(List<Item> row) {
        var rising = longestRising(row);
        var left = row.stream().filter(item -> !Rows.has(rising, item)).toList();
        return left.size() > Math.max(1, row.size() / 4)
                ? List.of()
                : left.stream().filter(item -> !isExplained(row, item)).toList();
    }

    /// Past midnight, or a span that joins others end to end and was only printed elsewhere.
    private static boolean isExplained(List<Item> row, Item item) {
        return isAfterMidnight(row, item) || joinsOthers(row, item);
    }

    private static boolean isAfterMidnight(List<Item> row, Item item) {
        int at = Rows.place(row, item);
        return at > 0
                && row.subList(at, row.size()).stream()
                        .allMatch(
                                later -> Rows.passesMidnight(start(row.get(at - 1)), start(later)));
    }

    private static boolean joinsOthers(List<Item> row, Item item) {
        LocalTime end = item.end();
        return end != null
                && row.stream().noneMatch(other -> cutsInto(item, other))
                && row.stream()
                        .anyMatch(other ->
                                start(item).equals(other.end()) || end.equals(start(other)));
    }

    private static boolean cutsInto(Item item, Item other) {
        LocalTime end = item.end();
        LocalTime until = other.end();
        return !Rows.isSame(item, other)
                && end != null
                && start(other).isBefore(end)
                && (until == null ? start(other).isAfter(start(item)) : until.isAfter(start(item)));
    }

    private static Finding finding(Reading reading, List<Item> row, Item item) {
        var rising = longestRising(row);
        var before = nearest(row.subList(0, Rows.place(row, item)).reversed(), rising);
        var after = nearest(row.subList(Rows.place(row, item) + 1, row.size()), rising);
        var repair =
                isCertain(row, item) ? repair(item, before, after) : Optional.<LocalTime>empty();
        var spot = Spot.of(item.id(), "start");
        return Found.error(Concern.TIME_NOT_MONOTONE)
                .at(Found.line(reading, item, "start"))
                .at(line(reading, before), line(reading, after))
                .about(spot)
                .says(
                        placed(item, before, after) + question(repair),
                        repair.map(time -> Found.moving(spot, start(item), time)).orElse(null));
    }

    /// The end of the entry before it is the first to be tried: there the next one begins.
    private static Optional<LocalTime> repair(
            Item item, @Nullable Item before, @Nullable Item after) {
        return Optional.ofNullable(before)
                .flatMap(earlier -> Optional.ofNullable(earlier.end()))
                .filter(end -> SmallRepairs.isSlip(start(item), end))
                .filter(fitting(before, after))
                .or(() -> SmallRepairs.of(start(item), fitting(before, after)));
    }

    private static int line(Reading reading, @Nullable Item item) {
        return item == null ? 0 : Found.line(reading, item, "start");
    }

    private static @Nullable Item nearest(List<Item> candidates, List<Item> rising) {
        return candidates.stream().filter(item -> Rows.has(rising, item)).findFirst().orElse(null);
    }

    private static Predicate<LocalTime> fitting(@Nullable Item before, @Nullable Item after) {
        return time ->
                before != null
                        && after != null
                        && time.isAfter(start(before))
                        && time.isBefore(start(after));
    }

    /// Whether it is this entry that is wrong, and not just as well the one beside it.
    private static boolean isCertain(List<Item> row, Item item) {
        return neighbours(row, item)
                .noneMatch(other -> {
                    var without = row.stream().filter(each -> !Rows.isSame(each, other)).toList();
                    return longestRising(without).size() == longestRising(row).size()
                            && Rows.has(longestRising(without), item);
                });
    }

    /// Those beside it that may be wrong as well: not where something ends as they begin.
    private static Stream<Item> neighbours(List<Item> row, Item item) {
        int at = Rows.place(row, item);
        return Stream.of(at - 1, at + 1)
                .filter(n -> n >= 0 && n < row.size())
                .map(row::get)
                .filter(beside ->
                        row.stream().noneMatch(other -> start(beside).equals(other.end())));
    }

    private static String placed(Item item, @Nullable Item before, @Nullable Item after) {
        var time = "Kl. " + Wording.time(start(item)) + " står ";
        if (before != null && after != null) {
            return time
                    + "mellem "
                    + Wording.time(start(before))
                    + " og "
                    + Wording.time(start(after))
                    + ".";
        }
        return before != null
                ? time + "efter kl. " + Wording.time(start(before)) + "."
                : time + "før kl. " + (after == null ? "" : Wording.time(start(after)) + ".");
    }

    private static String question(Optional<LocalTime> repair) {
        return repair.map(time -> " Mon der skal stå " + Wording.time(time) + "?")
                .orElse(" Er et af klokkeslættene forkert?");
    }

    /// The longest subsequence of entries whose times never fall; the first of several.
    static List<Item> longestRising(List<Item> row) {
        int[] length = new int[row.size()];
        int[] from = new int[row.size()];
        int best = -1;
        for (int at = 0; at < row.size(); at++) {
            extend(row, length, from, at);
            best = best < 0 || length[at] > length[best] ? at : best;
        }
        var rising = new ArrayList<Item>();
        for (int at = best; at >= 0; at = from[at]) {
            rising.addFirst(row.get(at));
        }
        return rising;
    }

    private static void extend(List<Item> row, int[] length, int[] from, int at) {
        length[at] = 1;
        from[at] = -1;
        for (int before = 0; before < at; before++) {
            boolean rises = !start(row.get(before)).isAfter(start(row.get(at)));
            if (rises && length[before] + 1 > length[at]) {
                length[at] = length[before] + 1;
                from[at] = before;
            }
        }
    }
}
