package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.ItemId;
import dk.tingsted.registration.RegistrationId;
import java.time.Instant;
import java.util.List;

/// What somebody asks for in one block.
public record Choice(
        ConferenceId conference, RegistrationId who, ItemId block, Wanted wanted, Instant at) {

    public sealed interface Wanted {}

    /// Workshops, the best first; none takes back the wishes that were there.
    public record Wish(List<ItemId> ranked) implements Wanted {
        public Wish {
            ranked = List.copyOf(ranked);
        }
    }

    /// A place in that workshop, also instead of the one she has.
    public record Seat(ItemId workshop) implements Wanted {}

    /// To give up the place she has.
    public record NoSeat() implements Wanted {}
}
