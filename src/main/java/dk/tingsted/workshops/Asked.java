package dk.tingsted.workshops;

/// What became of wishes that were handed over.
public sealed interface Asked {

    record Understood(Wishes wishes) implements Asked {}

    /// They cannot be used.
    ///
    /// @param message one Danish sentence: where, and what is the matter
    record Refused(String message) implements Asked {}
}
