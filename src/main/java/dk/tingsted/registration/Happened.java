package dk.tingsted.registration;

import java.time.Instant;
import java.util.Locale;

/// One thing that happened to a registration.
///
/// @param by a person's own name, the organiser's, or "Tingsted"
public record Happened(Instant at, String by, What what) {

    /// Who did it where the time did.
    static final String BY_ITSELF = "Tingsted";

    /// Why an offer that lapsed is withdrawn.
    static final String LAPSED = "Tilbuddet udløb";

    /// What can happen to a registration.
    public enum What {
        REGISTERED,
        QUEUED,
        OFFERED,
        TAKEN,
        LAPSED,
        WITHDRAWN,
        SUBSTITUTED,
        CHANGED,
        LINK_RENEWED,
        ERASED;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        static What of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
    }
}
