package dk.tingsted.registration.overview;

import dk.tingsted.platform.time.Clocks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as the secretariat writes them.
final class Moments {

    private static final Locale DANISH = Locale.of("da", "DK");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'kl.' HH.mm", DANISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM", DANISH);

    private Moments() {}

    static String minute(Instant at) {
        return MINUTE.format(at.atZone(Clocks.DANISH));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static LocalDate dayOf(Instant at) {
        return at.atZone(Clocks.DANISH).toLocalDate();
    }
}
