package dk.tingsted.registration.mine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What another part of the program has for somebody on the page of her own registration: the way
/// to her workshop, her table, her code at the door. Every bean of this type is asked; those with a
/// lower `@Order` stand first.
public interface OwnPart {

    /// Empty where it has nothing for her.
    Optional<Card> of(Entered entered, Instant now);

    /// What stands on the card.
    ///
    /// @param heading in her language, as all of it
    /// @param lines short sentences; may be none
    /// @param action what the link says
    /// @param address where it leads
    record Card(String heading, List<String> lines, String action, String address) {

        public Card {
            lines = List.copyOf(lines);
        }
    }
}
