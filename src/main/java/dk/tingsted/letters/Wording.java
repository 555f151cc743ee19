package dk.tingsted.letters;

/// The text of many letters: placeholders in brackets, and of Markdown paragraphs, lists, bold,
/// italic and links.
///
/// @param subject on one line, with placeholders but without Markdown
public record Wording(String subject, String text) {}
