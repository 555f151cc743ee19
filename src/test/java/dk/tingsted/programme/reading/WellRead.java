package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Fuzz;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.checking.Checks;
import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Stream;

/// What holds of every reading, whatever was read.
final class WellRead {

    private WellRead() {}

    /// A file is refused in words, or read as [#reading] demands.
    static void file(String name, byte[] bytes) throws Exception {
        if (Fuzz.twice(() -> Reader.read(name, bytes)) instanceof Outcome.Understood(var reading)) {
            reading(reading);
        }
    }

    /// Every place lies in the document, ids are those of one item, and what holds an item is one.
    static void reading(Reading reading) throws Exception {
        var numbers = new HashSet<Integer>();
        reading.document().lines().forEach(line -> numbers.add(line.number()));
        var places =
                Stream.of(
                                reading.traces().stream().map(Trace::line),
                                reading.statements().stream().map(Statement::line),
                                reading.notUnderstood().stream(),
                                Fuzz.twice(() -> Checks.findings(reading)).stream()
                                        .flatMap(finding -> finding.lines().stream()))
                        .flatMap(lines -> lines);
        assertThat(places.filter(line -> !numbers.contains(line))).isEmpty();
        items(reading);
    }

    private static void items(Reading reading) {
        var items = reading.programme().items();
        var ids = items.stream().map(Item::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(items.stream().map(Item::parent).filter(Objects::nonNull)).isSubsetOf(ids);
        assertThat(items)
                .allSatisfy(item -> assertThat(item.title()).isNotBlank())
                .allSatisfy(item -> assertThat(item.parent()).isNotEqualTo(item.id()))
                .allSatisfy(item -> assertThat(reading.line(item.id())).isPresent());
    }
}
