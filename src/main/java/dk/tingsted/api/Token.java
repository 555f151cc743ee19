package dk.tingsted.api;

import dk.tingsted.conference.ConferenceId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The right of one program to ask about one conference.
///
/// @param name what the organiser called it: `Adgangssystemet`
/// @param usedAt to the minute; null while it was never used
/// @param revokedAt null while it holds
record Token(
        long id,
        ConferenceId conference,
        String name,
        Set<Scope> scopes,
        Instant madeAt,
        String madeBy,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    Token {
        scopes = Set.copyOf(scopes);
    }

    boolean holds(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
