package dk.tingsted.registration.planned;

import dk.tingsted.programme.TimeZones;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments and numbers as the secretariat reads them.
final class Told {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("H.mm", Locale.of("da", "DK"));

    private Told() {}

    /// »onsdag den 14. april 2027 kl. 8.00«, by the conference's clock, which is named where it is
    /// not the Danish one.
    static String moment(Instant at, ZoneId zone) {
        var there = at.atZone(zone);
        return Words.DANISH.weekday(there.toLocalDate())
                + " kl. "
                + CLOCK.format(there)
                + (TimeZones.isDanish(zone) ? "" : ", " + TimeZones.inDanish(zone));
    }

    static String moment(Instant at, Span span) {
        return moment(at, span.zone());
    }

    static String people(int number) {
        return number == 1 ? "1 deltager" : number + " deltagere";
    }
}
