package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Days of the conference that the almanac has something to say about.
final class DaysOff {

    private static final DateTimeFormatter WEEKDAY =
            DateTimeFormatter.ofPattern("EEEE", Locale.of("da", "DK"));

    private DaysOff() {}

    /// A Danish conference on a Danish holiday; other countries have their own.
    static Stream<Finding> holidays(Reading reading) {
        return reading.programme().language() == Language.DANISH
                ? reading.programme().days().stream()
                        .flatMap(day ->
                                Holidays.of(day).map(name -> holiday(reading, day, name)).stream())
                : Stream.empty();
    }

    /// As the conference's own zone has it.
    static Stream<Finding> clockChanges(Reading reading) {
        return reading.programme().days().stream()
                .flatMap(day -> clockChange(reading, day).stream());
    }

    /// The change in the night before `day`.
    private static Optional<Finding> clockChange(Reading reading, LocalDate day) {
        var zone = reading.programme().zone();
        var noon = day.atTime(LocalTime.NOON).atZone(zone).toInstant();
        var before = day.minusDays(1).atTime(LocalTime.NOON).atZone(zone).toInstant();
        return Optional.ofNullable(zone.getRules().nextTransition(before))
                .filter(change -> change.getInstant().isBefore(noon))
                .map(change -> clockChange(reading, day, change));
    }

    private static Finding holiday(Reading reading, LocalDate day, String name) {
        return Found.warning(Concern.DATE_ON_HOLIDAY)
                .at(line(reading, day))
                .says("Konferencen er den " + Wording.date(day) + ", som er " + name + ".");
    }

    private static Finding clockChange(
            Reading reading, LocalDate day, ZoneOffsetTransition change) {
        return Found.info(Concern.DST_NIGHT)
                .at(line(reading, day))
                .says(
                        "Natten til "
                                + WEEKDAY.format(day)
                                + " den "
                                + Wording.date(day)
                                + " stilles uret "
                                + length(change.getDuration().abs())
                                + (change.isGap() ? " frem." : " tilbage."));
    }

    private static String length(Duration length) {
        return length.equals(Duration.ofHours(1)) ? "en time" : length.toMinutes() + " minutter";
    }

    private static int line(Reading reading, LocalDate day) {
        return Statements.of(reading, Statement.Dated.class)
                .filter(dated -> dated.day().equals(day))
                .mapToInt(Statement.Dated::line)
                .findFirst()
                .orElseGet(() ->
                        reading.programme().items().stream()
                                .filter(item -> day.equals(item.day()))
                                .mapToInt(item -> Found.line(reading, item))
                                .findFirst()
                                .orElse(0));
    }
}
