package dk.tingsted.people;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A moment as it is said in Danish, `3. maj 2026 kl. 14.05`.
public final class Moments {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", Locale.of("da", "DK"))
                    .withZone(ZoneId.of("Europe/Copenhagen"));

    private Moments() {}

    public static String said(Instant at) {
        return MOMENT.format(at);
    }
}
