package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A conference that this transaction decides about alone.
record Held(
        ConferenceId conference,
        Seats.Hours hours,
        Instant changesUntil,
        Duration offerLasts,
        @Nullable Integer places) {

    /// From when nobody is offered a place any more.
    Instant lastOffer() {
        return hours.closesAt().isAfter(changesUntil) ? hours.closesAt() : changesUntil;
    }

    /// Until when a place is kept that is offered now.
    Instant until(Instant now) {
        var until = now.plus(offerLasts);
        return until.isBefore(lastOffer()) ? until : lastOffer();
    }
}
