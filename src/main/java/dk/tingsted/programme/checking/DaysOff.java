package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/// Days of the conference that the almanac has something to say about.
final class DaysOff {

    private DaysOff() {}

    /// A Danish conference on a Danish holiday; other countries have their own.
    static Stream<Finding> holidays(Reading reading) {
        return reading.programme().language() == Language.DANISH
                ? reading.programme().days().stream()
                        .flatMap(day ->
                                Holidays.of(day).map(name -> holiday(reading, day, name)).stream())
                : Stream.empty();
    }

    /// Summer time begins and ends on the last Sunday of March and October (directive 2000/84/EC).
    static Stream<Finding> clockChanges(Reading reading) {
        return reading.programme().days().stream()
                .filter(DaysOff::isClockChange)
                .map(day -> clockChange(reading, day));
    }

    private static boolean isClockChange(LocalDate day) {
        return (day.getMonth() == Month.MARCH || day.getMonth() == Month.OCTOBER)
                && day.equals(day.with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY)));
    }

    private static Finding holiday(Reading reading, LocalDate day, String name) {
        return Found.warning(Concern.DATE_ON_HOLIDAY)
                .at(line(reading, day))
                .says("Konferencen er den " + Wording.date(day) + ", som er " + name + ".");
    }

    private static Finding clockChange(Reading reading, LocalDate day) {
        boolean spring = day.getMonth() == Month.MARCH;
        return Found.info(Concern.DST_NIGHT)
                .at(line(reading, day))
                .says(
                        "Natten til søndag den "
                                + Wording.date(day)
                                + " stilles uret en time "
                                + (spring ? "frem" : "tilbage")
                                + ".");
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
