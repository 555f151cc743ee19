package dk.tingsted.registration;

import java.time.Instant;

/// Where somebody stands.
public sealed interface Standing {

    /// She has a place.
    record Expected(Instant since) implements Standing {}

    /// She is in the queue.
    ///
    /// @param number her place in the queue, from 1
    record Waiting(Instant since, int number, Lack lack) implements Standing {}

    /// A place is kept for her until she takes it, lets it go, or the time is up.
    record Offered(Instant at, Instant until) implements Standing {}

    /// She has given up her place, or it was given up for her.
    ///
    /// @param by her own name, or the organiser's
    record Withdrawn(Instant at, String by, String reason) implements Standing {}

    /// Why there was no place.
    enum Lack {
        IN_GROUP,
        IN_ALL
    }
}
