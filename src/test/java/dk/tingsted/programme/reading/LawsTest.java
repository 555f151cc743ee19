package dk.tingsted.programme.reading;

import static java.util.stream.Collectors.joining;
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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every programme, also one that lost a line, has one twice or two in the wrong
/// order.
class LawsTest {

    private static final List<List<String>> DOCUMENTS = read();
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]{3,}");

    /// A theme's words may begin some lines below its time.
    private static final int NEAR = 12;

    /// No title goes on over more lines.
    private static final int WRAPPED = 6;

    @Property(tries = 60)
    void a_damaged_programme_is_read_in_order(@ForAll("damaged") List<String> lines)
            throws Exception {
        WellRead.file("program.txt", text(lines, "\n"));
    }

    /// In every field: people, kinds, parents, descriptions.
    @Property(tries = 60)
    void an_empty_line_before_an_entry_changes_no_item(
            @ForAll("documents") List<String> lines, @ForAll int pick) {
        addingOne(lines, pick, at -> at > 0 && Times.leading(lines.get(at).strip()).isPresent());
    }

    /// In every field, but where one empty line stands inside a text: a document may set every line
    /// of it apart, and then two tell where it ends.
    @Property(tries = 60)
    void an_empty_line_beside_another_changes_no_item(
            @ForAll("documents") List<String> lines, @ForAll int pick) {
        var meaning = meaning(lines);
        addingOne(lines, pick, at -> lines.get(at).isBlank() && !meaning.contains(at));
    }

    private static void addingOne(List<String> lines, int pick, IntPredicate where) {
        var places = IntStream.range(0, lines.size()).filter(where).toArray();
        if (places.length > 0) {
            var spaced = new ArrayList<>(lines);
            spaced.add(places[Math.floorMod(pick, places.length)], "");
            assertThat(items(text(spaced, "\n"))).isEqualTo(items(text(lines, "\n")));
        }
    }

    /// The empty lines over which a text goes on: those of the usual distance, and those a little
    /// wider over which a sentence does.
    private static Set<Integer> meaning(List<String> lines) {
        var rows = Rows.of(DocumentsTest.document("program.txt", text(lines, "\n")));
        var wraps = new Wraps(rows);
        var meaning = new HashSet<Integer>();
        for (int at = 1; at < rows.size(); at++) {
            var row = rows.get(at);
            boolean inside =
                    row.gap() <= wraps.usualGap()
                            || (row.gap() == wraps.usualGap() + 1 && wraps.goesOn(at - 1));
            IntStream.range(rows.get(at - 1).number(), inside ? row.number() : 0)
                    .forEach(meaning::add);
        }
        return meaning;
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

    /// The whole title, from its line on; an entry without one is called by its speakers.
    @ParameterizedTest
    @MethodSource("files")
    void every_title_stands_whole_where_it_is_said_to_stand(Path file) throws IOException {
        var outcome = Reader.read(file.getFileName().toString(), Files.readAllBytes(file));
        assertThat(outcome).isInstanceOf(Outcome.Understood.class);
        if (outcome instanceof Outcome.Understood(var reading)) {
            var apart =
                    reading.programme().items().stream()
                            .filter(item -> !isNamedByPeople(item))
                            .filter(item ->
                                    !letters(from(reading, item)).contains(letters(item.title())))
                            .toList();
            assertThat(apart).hasSizeLessThanOrEqualTo(1);
            assertThat(reading.programme().items())
                    .allSatisfy(
                            item -> assertThat(letters(own(reading, item))).contains(begin(item)));
        }
    }

    static Stream<Path> files() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources"))) {
            return files
                    .filter(file ->
                            file.toString()
                                    .matches(
                                            ".*/(?:corpus|strangers|layouts|twins)/.*\\.(?:txt|md|html|docx|odt|pdf)"))
                    .filter(file ->
                            !file.toString()
                                    .matches(".*/(?:source|same-codes)\\.txt|.*/README\\.md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean isNamedByPeople(Item item) {
        return item.people().stream().anyMatch(person -> item.title().contains(person.name()));
    }

    private static String begin(Item item) {
        var word = WORD.matcher(item.title());
        return word.find() ? letters(word.group()) : "";
    }

    private static String own(Reading reading, Item item) {
        int line = reading.line(Spot.of(item.id(), "title")).orElseThrow();
        return lines(reading, line)
                .filter(one -> one.number() == line)
                .map(Line::text)
                .collect(joining(" "));
    }

    private static String from(Reading reading, Item item) {
        int line = reading.line(Spot.of(item.id(), "title")).orElseThrow();
        return lines(reading, line)
                .filter(one -> !one.isBlank())
                .limit(WRAPPED)
                .map(Line::text)
                .collect(joining(" "));
    }

    private static Stream<Line> lines(Reading reading, int from) {
        return reading.document().lines().stream().filter(line -> line.number() >= from);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    /// The title begins on its line, or on one of those that follow.
    @Property(tries = 40)
    void every_title_of_a_damaged_programme_stands_near_where_it_is_said_to_stand(
            @ForAll("damaged") List<String> lines) {
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
