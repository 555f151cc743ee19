package dk.tingsted.workshops.choosing;

import dk.tingsted.programme.ItemId;
import java.util.Map;

/// What becomes of a [Choice].
public sealed interface Answer {

    /// It is on the disk.
    record Done() implements Answer {}

    /// The last place was taken; what she had, she has.
    ///
    /// @param free how many places each workshop of the block has left
    record Full(Map<ItemId, Integer> free) implements Answer {
        public Full {
            free = Map.copyOf(free);
        }
    }

    /// She has a place in another block at the same time.
    record Elsewhere(ItemId block) implements Answer {}

    /// She has a place in the same workshop at another time.
    record Again(ItemId block) implements Answer {}

    /// She has a place that she was told, or leads a workshop.
    record Fixed() implements Answer {}

    /// One cannot choose like that at this moment.
    record NotNow(Round.Phase phase) implements Answer {}

    /// There is no such workshop, or she does not come.
    record NotThere() implements Answer {}

    /// It could not be written; nothing is changed.
    record TryAgain() implements Answer {}
}
