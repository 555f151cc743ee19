package dk.tingsted.questions;

import org.jspecify.annotations.Nullable;

/// A question from the hall.
///
/// @param by a name, where one was given
/// @param support how many others want it answered
public record Asked(long id, String words, @Nullable String by, int support, State state) {

    /// Where it stands.
    public enum State {
        WAITING,
        /// For later, or for somebody else.
        PARKED,
        ANSWERED,
        /// Seen by the moderator alone.
        HIDDEN
    }
}
