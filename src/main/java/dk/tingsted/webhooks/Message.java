package dk.tingsted.webhooks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One event for one webhook, and how it went.
///
/// @param key what the other program knows it by, however often it comes
/// @param said what came of the last try; null before the first
record Message(
        long id,
        UUID key,
        String address,
        Event event,
        String about,
        Instant at,
        int tries,
        @Nullable Instant triedAt,
        Instant nextAt,
        @Nullable String said,
        @Nullable Instant sentAt,
        @Nullable Instant failedAt) {}
