package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Correction;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Line;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Printed dates against the days of the conference and against the calendar. One finding for each
/// date, also when both are wrong.
final class Dates {

    private Dates() {}

    static Stream<Finding> mismatches(Reading reading) {
        return Statements.of(reading, Statement.Dated.class)
                .flatMap(dated -> mismatch(reading, dated).stream());
    }

    /// Without a year anywhere the days cannot be told.
    static Stream<Finding> yearMissing(Reading reading) {
        var programme = reading.programme();
        return programme.days().isEmpty() && !programme.items().isEmpty()
                ? Stream.of(withoutYear(reading))
                : Stream.empty();
    }

    private static Optional<Finding> mismatch(Reading reading, Statement.Dated dated) {
        return otherYear(reading, dated)
                .map(day -> yearConflict(dated, day))
                .or(() ->
                        isWrongWeekday(dated)
                                ? Optional.of(wrongWeekday(reading, dated))
                                : Optional.empty());
    }

    /// The day of the conference that only the year keeps apart from the printed date.
    private static Optional<LocalDate> otherYear(Reading reading, Statement.Dated dated) {
        return reading.programme().days().stream()
                .filter(day -> dated.yearPrinted() && day.getYear() != dated.day().getYear())
                .filter(day -> isSameInYear(day, dated.day()))
                .findFirst();
    }

    private static boolean isSameInYear(LocalDate one, LocalDate other) {
        return one.getMonth() == other.getMonth() && one.getDayOfMonth() == other.getDayOfMonth();
    }

    private static boolean isWrongWeekday(Statement.Dated dated) {
        var weekday = dated.weekday();
        return weekday != null && weekday != dated.day().getDayOfWeek();
    }

    private static Finding yearConflict(Statement.Dated dated, LocalDate day) {
        var weekday =
                isWrongWeekday(dated)
                        ? " Den "
                                + Wording.date(dated.day())
                                + " var desuden en "
                                + Wording.weekday(dated.day().getDayOfWeek())
                                + "."
                        : "";
        return Found.error(Concern.DATE_YEAR_CONFLICT)
                .at(dated.line())
                .says(
                        "Der står "
                                + printed(dated)
                                + ", men konferencen er den "
                                + Wording.date(day)
                                + "."
                                + weekday
                                + " Mon der skal stå "
                                + day.getYear()
                                + "?",
                        new Correction(
                                new Spot("lines/" + dated.line() + "/date"),
                                dated.day().toString(),
                                day.toString()));
    }

    private static Finding wrongWeekday(Reading reading, Statement.Dated dated) {
        var real = dated.day().getDayOfWeek();
        return Found.error(Concern.WEEKDAY_MISMATCH)
                .at(dated.line())
                .says(
                        "Der står "
                                + printed(dated)
                                + ", men den "
                                + Wording.date(dated.day())
                                + " er en "
                                + Wording.weekday(real)
                                + "."
                                + neighbour(reading, dated));
    }

    /// The nearest date with the printed weekday, when it is a day of the conference.
    private static String neighbour(Reading reading, Statement.Dated dated) {
        return reading.programme().days().stream()
                .filter(day -> day.getDayOfWeek() == dated.weekday())
                .min(
                        Comparator.comparingLong(
                                day -> Math.abs(day.toEpochDay() - dated.day().toEpochDay())))
                .map(day ->
                        " Mon der menes "
                                + Wording.weekday(day.getDayOfWeek())
                                + " den "
                                + Wording.date(day)
                                + "?")
                .orElse("");
    }

    private static String printed(Statement.Dated dated) {
        DayOfWeek weekday = dated.weekday();
        var day =
                dated.yearPrinted() ? Wording.date(dated.day()) : Wording.dayAndMonth(dated.day());
        return weekday == null ? "den " + day : Wording.weekday(weekday) + " den " + day;
    }

    private static Finding withoutYear(Reading reading) {
        var dates = Headings.dates(reading).limit(3).toList();
        return Found.warning(Concern.DATE_YEAR_MISSING)
                .at(dates.stream().mapToInt(Line::number).toArray())
                .says(
                        dates.isEmpty()
                                ? "Der står ingen dato med årstal, så dagene kan ikke fastlægges."
                                : "Der er ikke noget årstal ved datoen "
                                        + Wording.quote(dates.getFirst().text())
                                        + ", så dagene kan ikke fastlægges.");
    }
}
