package dk.tingsted.programme.comparing;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Spot;
import java.util.List;

/// One thing that is not in two programmes as it is in the other, as a reader would tell it.
public sealed interface Difference {

    /// A value of the conference or of an item, other than when it takes place.
    ///
    /// @param was as `Correction` has it; empty for none
    record Altered(Spot spot, String was, String becomes) implements Difference {}

    /// The item has another day, time or place in the order.
    record Moved(Item was, Item becomes) implements Difference {}

    record Added(Item item) implements Difference {}

    record Removed(Item item) implements Difference {}

    /// Somebody who was not in the list is in it.
    ///
    /// @param list `items/ID/people`, `moderators` or `signatories`
    record Joined(Spot list, Participation person) implements Difference {}

    /// Somebody who was in the list is not in it any more.
    record Left(Spot list, Participation person) implements Difference {}

    /// Those who are in both lists stand in another order.
    record Reordered(Spot list, List<Participation> was, List<Participation> becomes)
            implements Difference {
        public Reordered {
            was = List.copyOf(was);
            becomes = List.copyOf(becomes);
        }
    }

    /// Somebody's name is spelled otherwise, or the post, the party or the capacity is another.
    record Redescribed(Spot list, Participation was, Participation becomes) implements Difference {}
}
