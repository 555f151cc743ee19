package dk.tingsted.registration.mine;

import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Meeting;
import dk.tingsted.registration.Span;
import dk.tingsted.registration.Standing;
import java.time.Instant;
import java.util.Optional;

/// The way in to a conference that meets on a screen, for one who has a place.
///
/// @param address empty until it opens
/// @param opens when it does, in words
public record Entrance(String address, String opens) {

    public boolean isOpen() {
        return !address.isEmpty();
    }

    /// Empty for who has no place, and when it is over.
    static Optional<Entrance> of(
            Meeting meeting, Span span, Standing standing, Words words, Instant now) {
        if (!(standing instanceof Standing.Expected) || !now.isBefore(span.end().toInstant())) {
            return Optional.empty();
        }
        var opens = meeting.opens(span);
        return Optional.of(
                new Entrance(
                        now.isBefore(opens) ? "" : meeting.address(),
                        Moments.told(opens, span.zone(), words)));
    }
}
