package dk.tingsted.agreement;

/// A source at its sentence as that is now.
///
/// @param changed whether the sentence was put otherwise since the source was named
public record Tie(Source source, boolean changed) {}
