package dk.tingsted.programme.checking;

import static dk.tingsted.programme.checking.Rows.start;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Announced lengths against real ones: of an entry ("10 minutters oplæg") and of a day ("kl.
/// 17-19").
final class Durations {

    private static final int LARGE = 15;

    /// Words for a length that is only part of what the entry lasts.
    private static final Pattern IS_PART =
            Pattern.compile(
                    "\\b(?:hver|første|efterfulgt|derefter|først|indled|spørgsmål|debat|dialog|diskussion|drøft|question|followed|each)",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private Durations() {}

    static Stream<Finding> ofItems(Reading reading) {
        return Statements.of(reading, Statement.Lasting.class)
                .flatMap(lasting ->
                        reading
                                .programme()
                                .item(lasting.item())
                                .flatMap(item -> ofItem(reading, item, lasting))
                                .stream());
    }

    static Stream<Finding> ofDays(Reading reading) {
        var announced =
                Statements.of(reading, Statement.Spanned.class)
                        .filter(span -> span.item() == null)
                        .toList();
        return Stream.concat(
                announced.stream().flatMap(span -> ofDay(reading, span).stream()),
                Headings.spans(reading)
                        .filter(span ->
                                announced.stream().noneMatch(told -> told.line() == span.line()))
                        .flatMap(span -> ofPart(reading, span).stream()));
    }

    /// A span of a part of the day begins with something, and should not end in the middle of
    /// something.
    private static Optional<Finding> ofPart(Reading reading, Statement.Spanned span) {
        return days(reading).stream()
                .filter(day -> day.stream().anyMatch(item -> start(item).equals(span.start())))
                .filter(day ->
                        !times(reading, day).contains(span.end())
                                && inside(reading, span, day).isPresent())
                .findFirst()
                .map(day -> mismatch(reading, span, day));
    }

    private static Optional<Finding> ofItem(Reading reading, Item item, Statement.Lasting lasting) {
        return real(reading, item)
                .map(Duration::toMinutes)
                .filter(minutes -> contradicts(reading, item, lasting, minutes))
                .map(minutes ->
                        Found.warning(Concern.DURATION_MISMATCH)
                                .at(lasting.line(), Found.line(reading, item, "start"))
                                .about(Spot.of(item.id(), "end"))
                                .says(
                                        Wording.title(item)
                                                + " er sat til "
                                                + lasting.minutes()
                                                + " minutter, men der er "
                                                + minutes
                                                + " minutter i programmet."));
    }

    /// A talk may stand in a longer slot when something goes on after it; a pause may not.
    private static boolean contradicts(
            Reading reading, Item item, Statement.Lasting lasting, long real) {
        boolean whole = item.kind() == Kind.BREAK || item.kind() == Kind.MEAL;
        var said = Statements.text(reading, lasting.line()).orElse("") + " " + item.title();
        boolean alone = !IS_PART.matcher(said).find();
        boolean muchShorter = alone && real - lasting.minutes() >= LARGE;
        return lasting.minutes() > real || (lasting.minutes() < real && (whole || muchShorter));
    }

    /// From its start to its own end, or to what follows; empty where the times make no sense.
    static Optional<Duration> real(Reading reading, Item item) {
        if (item.start() == null || TimesInOrder.isMisplaced(reading.programme(), item)) {
            return Optional.empty();
        }
        LocalTime end = Spans.end(reading, item);
        return Optional.ofNullable(end)
                .or(() -> Rows.after(reading.programme(), item).map(Rows::start))
                .map(until -> Duration.between(start(item), until))
                .filter(Duration::isPositive);
    }

    /// A span that stands by itself may be the whole day or a part of it; either way something
    /// begins and ends there. It is enough that it fits one of the days.
    private static Optional<Finding> ofDay(Reading reading, Statement.Spanned span) {
        var days = days(reading);
        return days.stream().anyMatch(day -> fits(reading, span, day))
                ? Optional.empty()
                : days.stream()
                        .findFirst()
                        .map(day -> mismatch(reading, span, closest(days, span)));
    }

    private static List<List<Item>> days(Reading reading) {
        return Rows.of(reading.programme())
                .map(TimesInOrder::placed)
                .filter(row -> row.size() > 1)
                .toList();
    }

    private static boolean fits(Reading reading, Statement.Spanned span, List<Item> day) {
        return times(reading, day).contains(span.start())
                && (times(reading, day).contains(span.end()) || isOpenAt(reading, day, span.end()));
    }

    private static boolean isOpenAt(Reading reading, List<Item> day, LocalTime time) {
        var last = day.getLast();
        return Spans.end(reading, last) == null
                && (time.isAfter(start(last)) || Rows.passesMidnight(start(last), time));
    }

    private static Set<LocalTime> times(Reading reading, List<Item> day) {
        return day.stream()
                .flatMap(item ->
                        Stream.of(
                                Optional.of(start(item)),
                                Optional.ofNullable(Spans.end(reading, item))))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static List<Item> closest(List<List<Item>> days, Statement.Spanned span) {
        return days.stream()
                .min(
                        Comparator.comparing(
                                day -> Duration.between(start(day.getFirst()), span.start()).abs()))
                .orElseThrow();
    }

    private static Finding mismatch(Reading reading, Statement.Spanned span, List<Item> day) {
        var times = new TreeSet<>(times(reading, day));
        var said = "Der står kl. " + Wording.span(span.start(), span.end()) + ", men ";
        return Found.warning(Concern.DURATION_MISMATCH)
                .at(span.line(), Found.line(reading, day.getFirst(), "start"))
                .says(
                        said
                                + inside(reading, span, day)
                                        .orElseGet(() ->
                                                "programmet går fra kl. "
                                                        + Wording.time(times.first())
                                                        + " til kl. "
                                                        + Wording.time(times.last())
                                                        + "."));
    }

    /// Words for a span that ends in the middle of something.
    private static Optional<String> inside(
            Reading reading, Statement.Spanned span, List<Item> day) {
        return day.stream()
                .filter(item ->
                        start(item).isBefore(span.end())
                                && isAfter(Spans.end(reading, item), span.end()))
                .findFirst()
                .map(item ->
                        "kl. "
                                + Wording.time(span.end())
                                + " er midt i "
                                + Wording.title(item)
                                + " (kl. "
                                + Wording.span(
                                        start(item),
                                        Objects.requireNonNull(Spans.end(reading, item)))
                                + ").");
    }

    private static boolean isAfter(@Nullable LocalTime end, LocalTime time) {
        return end != null && end.isAfter(time);
    }
}
