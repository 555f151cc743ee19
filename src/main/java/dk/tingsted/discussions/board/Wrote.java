package dk.tingsted.discussions.board;

/// What became of something a table wrote, corrected or withdrew.
public enum Wrote {
    DONE,
    /// It says nothing.
    EMPTY,
    /// It is longer than [Typed#LONGEST].
    LONG,
    /// The discussion is not open.
    CLOSED,
    /// Somebody at the table put it otherwise meanwhile, or withdrew it, or it is another's.
    CHANGED
}
