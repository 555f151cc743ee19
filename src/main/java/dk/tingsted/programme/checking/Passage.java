package dk.tingsted.programme.checking;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The lines of an entry: from its title to the next entry's.
final class Passage {

    private Passage() {}

    static Stream<Line> of(Reading reading, Item item) {
        int first = Found.line(reading, item);
        int next = Integer.MAX_VALUE;
        for (var other : reading.programme().items()) {
            int line = Found.line(reading, other);
            next = line > first && line < next ? line : next;
        }
        var lines = reading.document().lines();
        int from = first > 0 ? at(lines, first) : lines.size();
        return lines.subList(from, Math.max(from, at(lines, next))).stream();
    }

    /// The place in the list of the first line that has this number or a higher one.
    private static int at(List<Line> lines, int number) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The first words of the entry that match, with the line they stand on: those of its passage,
    /// else of what is told about it elsewhere, which counts as its own line.
    static Optional<Words> first(Reading reading, Item item, Wanted wanted) {
        var summary = item.summary();
        return of(reading, item)
                .flatMap(line -> words(line.text(), wanted, line.number()))
                .findFirst()
                .or(() ->
                        words(
                                        item.title() + " " + (summary == null ? "" : summary),
                                        wanted,
                                        Found.line(reading, item))
                                .findFirst());
    }

    private static Stream<Words> words(String text, Wanted wanted, int line) {
        return wanted.in(text).map(found -> new Words(found.group().strip(), line));
    }

    /// @param line 1-based, 0 where it is not known
    record Words(String text, int line) {}
}
