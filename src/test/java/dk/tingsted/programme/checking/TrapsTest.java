package dk.tingsted.programme.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Trace;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// What only looks like a mistake, a person, a time or an entry, in four programmes: each row of
/// `corpus/faelder.csv` says what must not happen at its line, in words (`forventet`) and as
/// checks.
///
/// ```text
/// checks = check ("; " check)*
/// check  = "no item" | "no time" | "no person" | "one person"     nothing, or one, is read from the line
///        | "kind" KIND                                            of the item whose title stands there
///        | "silent" CODE-PREFIX* | "silent *"                     no such finding points at the line
///        | "person" NAME ["/" POST "/" BODY ["/" PARTY]]          is read, and always so where a post stands
///        | "people" NAME ("," NAME)*                              are those of the item that the line is in
///        | "nobody" WORDS | "signs" NAME | "moderates" NAME | "venue" WORDS | "title" WORDS
///        | "under" TITLE                                          what is read from the line is part of it
/// ```
class TrapsTest {

    private static final Map<String, Reading> READINGS = new ConcurrentHashMap<>();

    @ParameterizedTest(name = "{0}:{1} {2}")
    @CsvFileSource(resources = "/corpus/faelder.csv", numLinesToSkip = 1)
    void no_trap_springs(
            String document, int line, String quote, String trap, String expected, String checks) {
        var reading = READINGS.computeIfAbsent(document, Gold::read);
        assertThat(Gold.document(document).lines().get(line - 1).text()).contains(quote);
        for (var check : checks.split("; ", -1)) {
            var words = check.split(" ", 2);
            assertThat(holds(reading, line, words[0], words[1]))
                    .as("%s, %s: %s", trap, expected, check)
                    .isTrue();
        }
    }

    private static boolean holds(Reading reading, int line, String check, String words) {
        var programme = reading.programme();
        return switch (check) {
            case "no" -> onLine(reading, line, words).isEmpty();
            case "one" -> onLine(reading, line, words).size() == 1;
            case "kind" ->
                    titled(reading, line).allMatch(item -> item.kind().code().equals(words))
                            && titled(reading, line).count() == 1;
            case "silent" ->
                    Checks.findings(reading).stream()
                            .filter(finding -> finding.lines().contains(line))
                            .noneMatch(finding -> isOf(finding, words));
            case "person" -> isRead(programme, words.split(" / ", -1));
            case "people" ->
                    holder(reading, line).people().stream()
                            .map(Participation::name)
                            .toList()
                            .equals(List.of(words.split(", ", -1)));
            case "nobody" ->
                    everybody(programme).noneMatch(person -> person.name().contains(words));
            case "signs" -> lists(programme.signatories(), words);
            case "moderates" -> lists(programme.moderators(), words);
            case "venue" -> words.equals(programme.particulars().venue());
            case "title" -> words.equals(programme.particulars().title());
            case "under" -> isUnder(reading, line, words);
            default -> throw new IllegalArgumentException(check);
        };
    }

    private static List<Trace> onLine(Reading reading, int line, String what) {
        var field =
                switch (what) {
                    case "item" -> "items/[^/]+/title";
                    case "time" -> "items/[^/]+/(start|end)";
                    case "person" -> "items/.*/name";
                    default -> throw new IllegalArgumentException(what);
                };
        return reading.traces().stream()
                .filter(trace -> trace.line() == line && trace.spot().path().matches(field))
                .toList();
    }

    private static Stream<Item> titled(Reading reading, int line) {
        return onLine(reading, line, "item").stream()
                .map(trace -> trace.spot().path().split("/", -1)[1])
                .map(id -> item(reading.programme(), id));
    }

    private static Item item(Programme programme, String id) {
        return programme.items().stream()
                .filter(item -> item.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(Finding finding, String codes) {
        return Arrays.stream(codes.split(" ", -1))
                .anyMatch(code -> code.equals("*") || finding.concern().name().startsWith(code));
    }

    private static boolean isRead(Programme programme, String[] wanted) {
        var people = everybody(programme).filter(one -> one.name().equals(wanted[0])).toList();
        return wanted.length == 1
                ? !people.isEmpty()
                : people.stream()
                        .anyMatch(one ->
                                same(one.role(), wanted[1])
                                        && same(one.organisation(), wanted[2])
                                        && (wanted.length < 4 || same(one.party(), wanted[3])));
    }

    private static boolean same(@Nullable String read, String wanted) {
        return wanted.equalsIgnoreCase(Objects.requireNonNullElse(read, ""));
    }

    private static Stream<Participation> everybody(Programme programme) {
        return Stream.concat(
                programme.items().stream().flatMap(item -> item.people().stream()),
                Stream.of(programme.signatories(), programme.moderators())
                        .flatMap(List::stream)
                        .map(one ->
                                new Participation(
                                        one.name(), one.role(), one.organisation(), null, null)));
    }

    private static boolean lists(List<Affiliation> people, String name) {
        return people.stream().anyMatch(person -> person.name().equals(name));
    }

    /// The item with the last trace before the line or on it.
    private static Item holder(Reading reading, int line) {
        return reading.traces().stream()
                .filter(trace -> trace.line() <= line && trace.spot().path().startsWith("items/"))
                .max(java.util.Comparator.comparingInt(Trace::line))
                .map(trace -> item(reading.programme(), trace.spot().path().split("/", -1)[1]))
                .orElseThrow();
    }

    private static boolean isUnder(Reading reading, int line, String title) {
        var holder = holder(reading, line);
        var parent = holder.parent();
        return holder.title().equals(title)
                || (parent != null
                        && item(reading.programme(), parent.value()).title().equals(title));
    }
}
