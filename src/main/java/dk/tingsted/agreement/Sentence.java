package dk.tingsted.agreement;

/// One sentence of a text.
///
/// @param paragraph which of the text's paragraphs it stands in, the first is 0
public record Sentence(int paragraph, String words) {}
