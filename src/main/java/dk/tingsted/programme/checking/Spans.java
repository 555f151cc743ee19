package dk.tingsted.programme.checking;

import static dk.tingsted.programme.checking.Rows.start;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Correction;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Entries that end before they begin, or after the next has begun.
final class Spans {

    private static final Pattern MIDNIGHT_FOR_NOON =
            Pattern.compile("\\b12(?:[.:]\\d\\d)?\\s*a\\.?\\s?m\\b", Pattern.CASE_INSENSITIVE);

    private Spans() {}

    static Stream<Finding> endBeforeStart(Reading reading) {
        return reading.programme().items().stream()
                .filter(item -> item.start() != null && end(reading, item) != null)
                .filter(item ->
                        endsBeforeStart(start(item), Spans.<LocalTime>known(end(reading, item))))
                .map(item -> endsTooEarly(reading, item));
    }

    static Stream<Finding> overlaps(Reading reading) {
        return Rows.of(reading.programme())
                .flatMap(row ->
                        IntStream.range(0, row.size())
                                .boxed()
                                .flatMap(at ->
                                        overlap(
                                                reading,
                                                row.get(at),
                                                row.subList(at + 1, row.size()))
                                                .stream()));
    }

    /// "12.15 a.m." is a quarter past midnight; between eleven and one it is noon that is meant.
    static Stream<Finding> midnightForNoon(Reading reading) {
        return reading.programme().items().stream()
                .filter(item -> item.start() != null)
                .filter(item -> start(item).getHour() == 12 || start(item).getHour() == 0)
                .flatMap(item -> noon(reading, item).stream());
    }

    /// The end that is printed for an entry, with it or in a heading of its own.
    static @Nullable LocalTime end(Reading reading, Item item) {
        LocalTime end = item.end();
        return end != null
                ? end
                : spanned(reading, item).map(Statement.Spanned::end).findFirst().orElse(null);
    }

    private static Stream<Statement.Spanned> spanned(Reading reading, Item item) {
        return Statements.of(reading, Statement.Spanned.class).filter(span -> isOf(span, item));
    }

    private static boolean isOf(Statement.Spanned span, Item item) {
        var of = span.item();
        return of != null && of.value().equals(item.id().value());
    }

    private static <T> T known(@Nullable T value) {
        return java.util.Objects.requireNonNull(value);
    }

    private static boolean endsBeforeStart(LocalTime start, LocalTime end) {
        return end.isBefore(start)
                && !Rows.passesMidnight(start, end)
                && !end.equals(LocalTime.MIDNIGHT);
    }

    private static Finding endsTooEarly(Reading reading, Item item) {
        LocalTime end = Spans.<LocalTime>known(end(reading, item));
        var spot = Spot.of(item.id(), "end");
        var meant =
                Rows.after(reading.programme(), item)
                        .map(Rows::start)
                        .filter(next -> SmallRepairs.isSlip(end, next));
        return Found.error(Concern.END_BEFORE_START)
                .at(Found.line(reading, item, "start"))
                .about(spot, Spot.of(item.id(), "start"))
                .says(
                        Wording.title(item)
                                + " begynder kl. "
                                + Wording.time(start(item))
                                + ", men slutter allerede kl. "
                                + Wording.time(end)
                                + "."
                                + question(meant),
                        meant.map(time -> Found.moving(spot, end, time)).orElse(null));
    }

    private static Optional<Finding> overlap(Reading reading, Item item, List<Item> later) {
        LocalTime end = end(reading, item);
        if (end == null || item.kind() == Kind.THEME || end.isBefore(start(item))) {
            return Optional.empty();
        }
        var inside =
                later.stream()
                        .filter(next -> disturbs(reading.programme(), item, next, end))
                        .toList();
        // Two or more inside it: a frame for the day, such as an exhibition, not a clash.
        return inside.size() == 1 && !TimesInOrder.isMisplaced(reading.programme(), item)
                ? Optional.of(overlapping(reading, item, end, inside.getFirst()))
                : Optional.empty();
    }

    private static boolean disturbs(Programme programme, Item item, Item next, LocalTime end) {
        return start(next).isAfter(start(item))
                && start(next).isBefore(end)
                && !bothParallel(item, next)
                && !Rows.holds(programme, item, next)
                && !TimesInOrder.isMisplaced(programme, next);
    }

    private static boolean bothParallel(Item item, Item next) {
        return item.kind() == Kind.WORKSHOP && next.kind() == Kind.WORKSHOP;
    }

    private static Finding overlapping(Reading reading, Item item, LocalTime end, Item next) {
        boolean slip = SmallRepairs.isSlip(end, start(next));
        var meant = slip ? Optional.of(start(next)) : Optional.<LocalTime>empty();
        var spot = Spot.of(item.id(), "end");
        return Found.error(slip ? Concern.TIME_CONFLICT_DETAIL : Concern.TIME_OVERLAP)
                .at(endLine(reading, item), Found.line(reading, next, "start"))
                .about(spot, Spot.of(next.id(), "start"))
                .says(
                        Wording.title(item)
                                + " er sat til kl. "
                                + Wording.span(start(item), end)
                                + ", men "
                                + Wording.title(next)
                                + " begynder kl. "
                                + Wording.time(start(next))
                                + "."
                                + question(meant),
                        meant.map(time -> endingAt(item, spot, time)).orElse(null));
    }

    private static Correction endingAt(Item item, Spot spot, LocalTime time) {
        LocalTime end = item.end();
        return new Correction(spot, end == null ? "" : end.toString(), time.toString());
    }

    private static int endLine(Reading reading, Item item) {
        return spanned(reading, item)
                .filter(span -> item.end() == null || span.end().equals(item.end()))
                .mapToInt(Statement::line)
                .findFirst()
                .orElseGet(() -> Found.line(reading, item, "end"));
    }

    private static String question(Optional<LocalTime> meant) {
        return meant.map(time -> " Mon der skal stå " + Wording.time(time) + "?").orElse("");
    }

    private static Optional<Finding> noon(Reading reading, Item item) {
        int line = Found.line(reading, item, "start");
        return Statements.text(reading, line)
                .filter(text -> MIDNIGHT_FOR_NOON.matcher(text).find())
                .map(text ->
                        Found.warning(Concern.TIME_NOTATION)
                                .at(line)
                                .about(Spot.of(item.id(), "start"))
                                .says(
                                        "Der står »"
                                                + text.strip()
                                                + "«, og 12 a.m. er midnat. Mon der menes "
                                                + Wording.time(start(item).withHour(12))
                                                + " p.m.?"));
    }
}
