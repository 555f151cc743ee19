package dk.tingsted.programme;

import dk.tingsted.programme.checking.Holidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/// Days on which few come to a conference.
public final class Almanac {

    private Almanac() {}

    /// `Kristi himmelfartsdag`, or `en lørdag`; empty for a working day in Denmark.
    public static Optional<String> dayOff(LocalDate day) {
        return Holidays.of(day).or(() -> weekend(day));
    }

    private static Optional<String> weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? Optional.of("en lørdag")
                : Optional.of("en søndag").filter(_ -> day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }
}
