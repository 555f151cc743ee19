package dk.tingsted.invitations;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One thing that happened to an invitation.
///
/// @param by the organiser's name, or that of the one who is invited
/// @param word what was written with it; null for nothing
record Happened(Instant at, String by, What what, @Nullable String word) {

    /// What can happen to an invitation.
    enum What {
        ADDED("Sat på listen"),
        INVITED("Indbydelse lagt i udbakken"),
        REMINDED("Påmindelse lagt i udbakken"),
        OPENED("Åbnede linket"),
        DECLINED("Svarede, at hun eller han ikke kommer"),
        OPTED_OUT("Frabad sig indbydelser"),
        CORRECTED("Rettet"),
        TAKEN_OFF("Taget af listen");

        private final String title;

        What(String title) {
            this.title = title;
        }

        /// In Danish, for the secretariat.
        String title() {
            return title;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        static What of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
    }
}
