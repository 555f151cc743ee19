package dk.tingsted.day;

import dk.tingsted.programme.ItemId;

/// How the konferencier moves a day that runs otherwise than printed.
public sealed interface Act {

    /// The most minutes that one press moves.
    int MOST_MINUTES = 180;

    /// It begins now. What is on ends; where it is late, all after it is as late.
    record Begin(ItemId item) implements Act {}

    /// What is on ends later, and all after it.
    ///
    /// @param minutes 1 to [#MOST_MINUTES]
    record Overrun(int minutes) implements Act {}

    /// What has not begun is moved, earlier where below 0.
    ///
    /// @param minutes at most [#MOST_MINUTES] either way, not 0
    record Move(int minutes) implements Act {}

    /// It is left out; nothing else is moved by that.
    record Skip(ItemId item) implements Act {}
}
