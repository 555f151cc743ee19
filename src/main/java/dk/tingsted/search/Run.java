package dk.tingsted.search;

/// A stretch of text.
///
/// @param isFound whether it is what was searched for
public record Run(String text, boolean isFound) {}
