package dk.tingsted.programme.checking;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Document;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import dk.tingsted.programme.reading.Trace;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Small programmes in shorthand, one entry a line, ids `i1`, `i2` … and lines 1, 2 …:
///
/// ```text
/// 13.30-14.30 parallel_block Sessioner
/// > workshop Boformer | Ane Bro, chef, Vestby Kommune; Ib Dam
/// ```
///
/// Each `>` goes one level down. The day is 19 May 2026, a Tuesday.
final class Sketch {

    static final LocalDate DAY = LocalDate.of(2026, 5, 19);

    private Sketch() {}

    static Reading of(String text, Statement... statements) {
        return of(Particulars.NONE, DAY, text, statements);
    }

    static Reading undated(String text, Statement... statements) {
        return of(Particulars.NONE, null, text, statements);
    }

    static Reading of(
            Particulars about, @Nullable LocalDate day, String text, Statement... statements) {
        var items = items(day, text.lines().toList());
        var days = items.stream().map(Item::day).filter(Objects::nonNull).distinct().toList();
        var programme = new Programme(Language.DANISH, about, days, items, List.of(), List.of());
        return new Reading(
                programme,
                Document.ofText("program.txt", text),
                traces(items),
                List.of(statements),
                List.of());
    }

    static List<String> messages(Function<Reading, Stream<Finding>> check, Reading reading) {
        return check.apply(reading).map(Finding::message).toList();
    }

    private static List<Trace> traces(List<Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(n ->
                        new Trace(Spot.of(items.get(n).id(), "title"), n + 1, Trace.Certainty.SURE))
                .toList();
    }

    private static List<Item> items(@Nullable LocalDate day, List<String> lines) {
        var items = new ArrayList<Item>();
        var above = new ArrayList<ItemId>();
        for (var line : lines) {
            int depth = line.length() - line.replaceFirst("^>+", "").length();
            var id = new ItemId("i" + (items.size() + 1));
            items.add(
                    item(
                            id,
                            day,
                            depth == 0 ? null : above.get(depth - 1),
                            line.substring(depth).strip()));
            above.subList(depth, above.size()).clear();
            above.add(id);
        }
        return items;
    }

    private static Item item(
            ItemId id, @Nullable LocalDate day, @Nullable ItemId parent, String line) {
        var halves = line.split(" \\| ", 2);
        var words = new ArrayList<>(Arrays.asList(halves[0].split(" ", -1)));
        var clock =
                Character.isDigit(words.getFirst().charAt(0))
                        ? words.removeFirst().split("-", -1)
                        : new String[0];
        var kind = Kind.valueOf(words.removeFirst().toUpperCase(Locale.ROOT));
        var title = String.join(" ", words);
        return new Item(
                id,
                day,
                time(clock, 0),
                time(clock, 1),
                kind,
                title,
                null,
                parent,
                halves.length == 1 ? List.of() : people(halves[1]),
                title.contains("under afklaring"));
    }

    private static @Nullable LocalTime time(String[] clock, int at) {
        return clock.length > at ? LocalTime.parse(clock[at].replace('.', ':')) : null;
    }

    private static List<Participation> people(String text) {
        return Arrays.stream(text.split("; ", -1))
                .map(Sketch::affiliation)
                .map(person ->
                        new Participation(
                                person.name(),
                                person.role(),
                                person.organisation(),
                                null,
                                Capacity.SPEAKER))
                .toList();
    }

    /// "Name, post, organisation", the last two as far as they are given; `-` leaves one out.
    static Affiliation affiliation(String text) {
        var parts = text.split(", ", -1);
        return new Affiliation(parts[0], part(parts, 1), part(parts, 2));
    }

    private static @Nullable String part(String[] parts, int at) {
        return parts.length <= at || parts[at].equals("-") ? null : parts[at];
    }
}
