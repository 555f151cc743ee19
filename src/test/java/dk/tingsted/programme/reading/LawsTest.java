package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Spot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of every programme, also one that lost a line, has one twice or two in the wrong
/// order.
class LawsTest {

    private static final List<List<String>> DOCUMENTS = read();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{3,}");

    /// A theme's words may begin some lines below its time.
    private static final int NEAR = 12;

    @Property(tries = 60)
    void a_damaged_programme_is_read_in_order(@ForAll("damaged") List<String> lines)
            throws Exception {
        WellRead.file("program.txt", text(lines, "\n"));
    }

    @Property(tries = 30)
    void an_empty_line_beside_another_changes_no_time_and_no_title(
            @ForAll("documents") List<String> lines, @ForAll int pick) {
        var empty =
                IntStream.range(0, lines.size())
                        .filter(at -> lines.get(at).isBlank())
                        .boxed()
                        .toList();
        var spaced = new ArrayList<>(lines);
        spaced.add(empty.isEmpty() ? 0 : empty.get(Math.floorMod(pick, empty.size())), "");
        assertThat(titles(text(spaced, "\n"))).isEqualTo(titles(text(lines, "\n")));
    }

    @Property(tries = 20)
    void how_lines_end_changes_no_item(@ForAll("documents") List<String> lines) {
        var items = items(text(lines, "\n"));
        assertThat(items(text(lines, "\r\n"))).isEqualTo(items);
        assertThat(items(text(lines, "   \n"))).isEqualTo(items);
    }

    @Property(tries = 20)
    void a_hard_space_is_a_space(@ForAll("documents") List<String> lines) {
        var hard = lines.stream().map(line -> line.replace(' ', '\u00A0')).toList();
        assertThat(titles(text(hard, "\n"))).isEqualTo(titles(text(lines, "\n")));
    }

    /// The title begins on its line, or on one of those that follow.
    @Property(tries = 40)
    void every_title_stands_where_it_is_said_to_stand(@ForAll("damaged") List<String> lines) {
        if (Reader.read("program.txt", text(lines, "\n"))
                instanceof Outcome.Understood(var reading)) {
            reading.programme().items().forEach(item -> stands(reading, item));
        }
    }

    private static void stands(Reading reading, Item item) {
        int from = reading.line(Spot.of(item.id(), "title")).orElseThrow();
        var near =
                reading.document().lines().stream()
                        .filter(line -> line.number() >= from && line.number() < from + NEAR)
                        .map(Line::text)
                        .collect(Collectors.joining())
                        .replaceAll("\\s", "")
                        .toLowerCase(Locale.ROOT);
        var words = WORD.matcher(item.title().toLowerCase(Locale.ROOT));
        if (words.find()) {
            assertThat(near).as("%s", item).contains(words.group());
        }
    }

    private static List<Item> items(byte[] bytes) {
        return switch (Reader.read("program.txt", bytes)) {
            case Outcome.Understood(var reading) -> reading.programme().items();
            case Outcome.Refused _ -> List.of();
        };
    }

    private static List<String> titles(byte[] bytes) {
        return items(bytes).stream().map(item -> item.start() + " " + item.title()).toList();
    }

    private static byte[] text(List<String> lines, String end) {
        return String.join(end, lines).getBytes(StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<List<String>> documents() {
        return Arbitraries.of(DOCUMENTS);
    }

    @Provide
    Arbitrary<List<String>> damaged() {
        var damages =
                Combinators.combine(
                                Arbitraries.of(Damage.class),
                                Arbitraries.integers().between(0, 10_000))
                        .as(Blow::new)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4);
        return Combinators.combine(documents(), damages)
                .as((lines, blows) -> {
                    var damaged = new ArrayList<>(lines);
                    blows.forEach(blow -> blow.fall(damaged));
                    return damaged;
                });
    }

    private enum Damage {
        DROPPED,
        DOUBLED,
        SWAPPED,
        CAPITALS,
        SMALL,
        HARD_SPACES,
        TABS,
        CUT,
        JOINED
    }

    private record Blow(Damage damage, int pick) {

        void fall(List<String> lines) {
            int at = pick % (lines.size() - 1);
            var line = lines.get(at);
            switch (damage) {
                case DROPPED -> lines.remove(at);
                case DOUBLED -> lines.add(at, line);
                case SWAPPED -> Collections.swap(lines, at, at + 1);
                case CAPITALS -> lines.set(at, line.toUpperCase(Locale.ROOT));
                case SMALL -> lines.set(at, line.toLowerCase(Locale.ROOT));
                case HARD_SPACES -> lines.set(at, line.replace(' ', '\u00A0'));
                case TABS -> lines.set(at, line.replace(' ', '\t'));
                case CUT -> lines.set(at, line.substring(0, line.length() / 2));
                case JOINED -> lines.set(at, line + " " + lines.remove(at + 1));
            }
        }
    }

    private static List<List<String>> read() {
        try (var files = Files.walk(Path.of("src/test/resources"))) {
            return files.filter(
                            file -> file.toString().matches(".*/(corpus|strangers)/.*/input\\.txt"))
                    .sorted()
                    .map(LawsTest::lines)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readString(file).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
