package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.Secret;
import dk.tingsted.programme.ItemId;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How people choose among the workshops of one block.
///
/// @param seed what the lottery is drawn from: told when it is drawn, its digest before that
/// @param venues one for each workshop that somebody has set up
/// @param told null as long as the division is not told
public record Round(
        ConferenceId conference,
        ItemId block,
        Terms terms,
        String seed,
        List<Venue> venues,
        @Nullable Told told) {

    /// When the division was told to all, and by whom.
    ///
    /// @param input the digest of what was divided
    /// @param proof what is known of it
    public record Told(Instant at, String by, String input, Proof proof) {}

    /// How far a round is.
    public enum Phase {
        SOON,
        OPEN,
        /// The window is closed and the division not told yet.
        COUNTING,
        /// Who has a place keeps it, who has none takes what is free.
        SETTLED,
        /// Nobody chooses.
        FREE
    }

    public Round {
        venues = List.copyOf(venues);
    }

    public Phase phase(Instant now) {
        if (terms.way() == Way.NONE) {
            return Phase.FREE;
        }
        if (told != null) {
            return Phase.SETTLED;
        }
        var opens = terms.opensAt();
        var closes = terms.closesAt();
        if (opens == null || closes == null || now.isBefore(opens)) {
            return Phase.SOON;
        }
        if (now.isBefore(closes)) {
            return Phase.OPEN;
        }
        return terms.way() == Way.WISHES ? Phase.COUNTING : Phase.SETTLED;
    }

    public Optional<Venue> venue(ItemId workshop) {
        return venues.stream().filter(one -> one.workshop().equals(workshop)).findFirst();
    }

    /// How many may be in a workshop at that moment: what is kept for the late is for those who
    /// come when the window is closed.
    int seats(Venue venue, Instant now) {
        return phase(now) == Phase.SETTLED ? venue.seats() : venue.seats(terms.heldBack());
    }

    /// By which anybody sees afterwards that the seed was fixed before.
    public String seal() {
        return HexFormat.of().formatHex(new Secret(seed).digest());
    }
}
