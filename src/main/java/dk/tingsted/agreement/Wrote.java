package dk.tingsted.agreement;

/// What became of a text that was sent.
public sealed interface Wrote {

    record Saved() implements Wrote {}

    /// Somebody else saved first; what was sent is kept beside it.
    record Overtaken() implements Wrote {}

    /// Nothing is kept.
    ///
    /// @param why a sentence for the reader
    record Refused(String why) implements Wrote {}
}
