package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One invented programme set in the ways that secretariats set theirs: tables of two and three
/// columns, tabs, times above their titles, running heads. Made with LibreOffice from HTML or from
/// Word by hand.
class LayoutsTest {

    private static final Path LAYOUTS = Path.of("src/test/resources/layouts");

    static Stream<String> files() throws IOException {
        try (var files = Files.list(LAYOUTS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_layout_reads_like_the_text(String file) throws IOException {
        assertThat(items(file)).hasSize(8).isEqualTo(items("programme.txt"));
    }

    private static List<String> items(String file) throws IOException {
        return switch (Reader.read(file, Files.readAllBytes(LAYOUTS.resolve(file)))) {
            case Outcome.Understood(var reading) ->
                    reading.programme().items().stream().map(LayoutsTest::told).toList();
            case Outcome.Refused(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    private static String told(Item item) {
        var people =
                item.people().stream()
                        .map(one -> one.name() + ", " + one.role() + ", " + one.organisation())
                        .toList();
        return "%s %s-%s %s %s"
                .formatted(item.day(), item.start(), item.end(), item.title(), people);
    }
}
