package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The deadline for registration against the conference and against the calendar.
final class Deadlines {

    private static final Spot SPOT = new Spot("registration_deadline");

    private Deadlines() {}

    static Stream<Finding> all(Reading reading) {
        LocalDate deadline = reading.programme().particulars().registrationDeadline();
        return deadline == null
                ? Stream.empty()
                : Stream.of(
                                afterEvent(reading, deadline),
                                onHoliday(reading, deadline),
                                withoutYear(reading, deadline))
                        .flatMap(Optional::stream);
    }

    private static Optional<Finding> afterEvent(Reading reading, LocalDate deadline) {
        return reading.programme().days().stream()
                .min(Comparator.naturalOrder())
                .filter(deadline::isAfter)
                .map(first ->
                        found(Found.error(Concern.DEADLINE_AFTER_EVENT), reading)
                                .says(
                                        "Fristen for tilmelding er den "
                                                + Wording.date(deadline)
                                                + ", men konferencen begynder allerede den "
                                                + Wording.date(first)
                                                + "."));
    }

    private static Optional<Finding> onHoliday(Reading reading, LocalDate deadline) {
        return Holidays.of(deadline)
                .or(() -> weekend(deadline))
                .map(day ->
                        found(Found.info(Concern.DEADLINE_ON_HOLIDAY), reading)
                                .says(
                                        "Fristen for tilmelding den "
                                                + Wording.date(deadline)
                                                + " falder på "
                                                + day
                                                + "."));
    }

    private static Optional<String> weekend(LocalDate day) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend
                ? Optional.of("en " + Wording.weekday(day.getDayOfWeek()))
                : Optional.empty();
    }

    private static Optional<Finding> withoutYear(Reading reading, LocalDate deadline) {
        return Statements.of(reading, Statement.Dated.class)
                .filter(dated -> dated.day().equals(deadline) && !dated.yearPrinted())
                .findFirst()
                .map(_ ->
                        found(Found.info(Concern.DATE_YEAR_MISSING), reading)
                                .says(
                                        "Der er ikke noget årstal ved fristen for tilmelding. Den læses som den "
                                                + Wording.date(deadline)
                                                + "."));
    }

    private static Found found(Found found, Reading reading) {
        return found.at(Found.line(reading, SPOT, OptionalInt.empty())).about(SPOT);
    }
}
