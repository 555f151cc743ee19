package dk.tingsted.workshops.choosing;

import dk.tingsted.registration.RegistrationId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What one who comes asks for.
///
/// @param name hers, by which another may have asked for her
/// @param address hers, the same
/// @param company whom she would like to be with, by name or address; null for nobody
/// @param stepFree whether she needs a way in without steps
record Asked(
        RegistrationId who,
        String name,
        String address,
        @Nullable String company,
        boolean stepFree) {

    /// Whether she asked for that one.
    boolean means(Asked other) {
        var meant = company == null ? "" : plain(company);
        return !meant.isEmpty()
                && (meant.equals(plain(other.name)) || meant.equals(plain(other.address)));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
