package dk.tingsted.webhooks;

import java.time.Instant;
import java.util.UUID;

/// The right to send one message.
///
/// @param claim grows with each claim: an older one counts no more
/// @param tries those before this one
record Due(
        long id,
        long claim,
        int tries,
        UUID key,
        String address,
        String secret,
        String slug,
        Event event,
        String about,
        Instant at) {

    /// Never by a log.
    @Override
    public String toString() {
        return "Due " + key;
    }
}
