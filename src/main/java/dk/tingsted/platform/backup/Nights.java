package dk.tingsted.platform.backup;

import dk.tingsted.platform.time.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.WeekFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// When a nightly backup is due, and which of the earlier ones stay.
final class Nights {

    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Nights() {}

    /// The night whose backup should be there by now. On the night when the hour is left out, it is
    /// due an hour later by the clock on the wall.
    ///
    /// @param hour Danish time
    static LocalDate due(Instant now, int hour) {
        var today = now.atZone(Clocks.DANISH).toLocalDate();
        var moment = today.atTime(LocalTime.of(hour, 0)).atZone(Clocks.DANISH).toInstant();
        return now.isBefore(moment) ? today.minusDays(1) : today;
    }

    /// Those of the seven latest days, and the latest of each of the four latest weeks and the
    /// twelve latest months that have any.
    static Set<LocalDate> kept(Collection<LocalDate> all) {
        var latest = all.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        var kept = new HashSet<>(firstOfEach(latest, night -> night, DAYS));
        kept.addAll(firstOfEach(latest, Nights::week, WEEKS));
        kept.addAll(firstOfEach(latest, night -> night.withDayOfMonth(1), MONTHS));
        return kept;
    }

    private static LocalDate week(LocalDate night) {
        return night.with(WeekFields.ISO.dayOfWeek(), 1);
    }

    private static List<LocalDate> firstOfEach(
            List<LocalDate> latest, Function<LocalDate, LocalDate> period, int most) {
        var seen = new HashSet<LocalDate>();
        return latest.stream().filter(night -> seen.add(period.apply(night))).limit(most).toList();
    }
}
