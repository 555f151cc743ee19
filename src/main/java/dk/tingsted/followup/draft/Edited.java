package dk.tingsted.followup.draft;

/// What became of an edit.
sealed interface Edited {

    /// It is done.
    ///
    /// @param block the last that was written
    /// @param draft as it is now
    record Done(long block, Draft draft) implements Edited {}

    /// Somebody else altered it meanwhile; nothing is changed.
    record Crossed(Kept now) implements Edited {}

    /// There is no such block.
    record Unknown() implements Edited {}

    /// Nothing was typed, or far too much.
    record Refused(String why) implements Edited {}
}
