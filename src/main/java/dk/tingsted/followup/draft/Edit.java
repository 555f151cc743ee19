package dk.tingsted.followup.draft;

import dk.tingsted.followup.note.Form;

/// What somebody does to a block of the draft.
sealed interface Edit {

    /// Puts it in other words. What is typed in several lines becomes several blocks.
    record Say(Form form, String text) implements Edit {}

    /// Writes a block of her own after it.
    record Add(Form form, String text) implements Edit {}

    /// Moves it, with what stands beneath it, one step up or down.
    record Step(boolean up) implements Edit {}

    /// Moves it, with what stands beneath it, behind another.
    ///
    /// @param after the other; 0 for the place before the first
    record Place(long after) implements Edit {}

    record Remove() implements Edit {}

    /// Has what was removed stand again.
    record Restore() implements Edit {}

    /// Lets it follow its source again, whatever was edited.
    record Follow() implements Edit {}

    /// Has seen what the source says, and lets the block be as it is.
    record Leave() implements Edit {}
}
