package dk.tingsted.programme.checking;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Map;
import java.util.Optional;

/// The Danish public holidays. Store bededag was one until 2023 (lov nr. 214 af 6. marts 2023).
public final class Holidays {

    private static final int LAST_YEAR_OF_PRAYER_DAY = 2023;

    private static final Map<MonthDay, String> FIXED =
            Map.of(
                    MonthDay.of(1, 1), "nytårsdag",
                    MonthDay.of(6, 5), "grundlovsdag",
                    MonthDay.of(12, 24), "juleaftensdag",
                    MonthDay.of(12, 25), "juledag",
                    MonthDay.of(12, 26), "2. juledag",
                    MonthDay.of(12, 31), "nytårsaftensdag");

    /// Days from Easter Sunday.
    private static final Map<Long, String> MOVABLE =
            Map.of(
                    -3L, "skærtorsdag",
                    -2L, "langfredag",
                    0L, "påskedag",
                    1L, "2. påskedag",
                    26L, "store bededag",
                    39L, "Kristi himmelfartsdag",
                    49L, "pinsedag",
                    50L, "2. pinsedag");

    private Holidays() {}

    /// What a day is called; empty for one that is no holiday.
    public static Optional<String> of(LocalDate day) {
        long fromEaster = day.toEpochDay() - easter(Year.from(day)).toEpochDay();
        return Optional.ofNullable(MOVABLE.get(fromEaster))
                .filter(_ -> fromEaster != 26 || day.getYear() <= LAST_YEAR_OF_PRAYER_DAY)
                .or(() -> Optional.ofNullable(FIXED.get(MonthDay.from(day))));
    }

    /// Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher).
    static LocalDate easter(Year of) {
        int year = of.getValue();
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int epact =
                (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15)
                        % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int day = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
