package dk.tingsted.programme.publishing;

import dk.tingsted.programme.TimeZones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as people read them: by the clock where the conference is, which is named where it is
/// not the Danish one.
public final class Moments {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM", Locale.of("da", "DK"));

    private Moments() {}

    public static String told(Instant at, ZoneId zone, Words words) {
        return TimeZones.isDanish(zone)
                ? words.at(at, zone)
                : words.at(at, zone)
                        + ", "
                        + words.say(TimeZones.inDanish(zone), TimeZones.inEnglish(zone));
    }

    /// For the secretariat.
    public static String told(Instant at, ZoneId zone) {
        return told(at, zone, Words.DANISH);
    }

    /// `8. maj`, for the secretariat.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
