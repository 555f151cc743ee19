package dk.tingsted.programme;

/// A value replaced by another, by the secretariat or as a suggestion to accept.
///
/// @param was the value as text, before; empty for none
/// @param becomes the value as text: times `HH:MM`, dates ISO 8601, kinds and capacities by code;
///   empty removes the value
public record Correction(Spot spot, String was, String becomes) {}
