package dk.tingsted.registration.planned;

import java.time.Instant;

/// From when a letter goes to everybody who has a place, and until when to those who get one later.
///
/// @param closes the first moment when it goes no more
record Window(Instant opens, Instant closes) {

    boolean isOpen(Instant now) {
        return !now.isBefore(opens) && now.isBefore(closes);
    }

    boolean isAhead(Instant now) {
        return now.isBefore(opens);
    }
}
