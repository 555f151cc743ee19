package dk.tingsted.registration.form;

import dk.tingsted.programme.TimeZones;
import dk.tingsted.programme.publishing.Words;
import java.time.Instant;
import java.time.ZoneId;

/// Moments as people read them: by the clock where the conference is, which is named where it is
/// not the Danish one.
public final class Moments {

    private Moments() {}

    public static String told(Instant at, ZoneId zone, Words words) {
        return TimeZones.isDanish(zone)
                ? words.at(at, zone)
                : words.at(at, zone)
                        + " ("
                        + words.say(TimeZones.inDanish(zone), TimeZones.inEnglish(zone))
                        + ")";
    }
}
