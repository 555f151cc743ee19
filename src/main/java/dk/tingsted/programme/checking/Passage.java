package dk.tingsted.programme.checking;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Reading;
import java.util.Optional;
import java.util.stream.Stream;

/// The lines of an entry: from its title to the next entry's.
final class Passage {

    private Passage() {}

    static Stream<Line> of(Reading reading, Item item) {
        int first = Found.line(reading, item);
        int next =
                reading.programme().items().stream()
                        .mapToInt(other -> Found.line(reading, other))
                        .filter(line -> line > first)
                        .min()
                        .orElse(Integer.MAX_VALUE);
        return reading.document().lines().stream()
                .filter(line -> first > 0 && line.number() >= first && line.number() < next);
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
