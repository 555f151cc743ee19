package dk.tingsted.agreement;

import java.time.Instant;
import java.util.List;

/// One version of an area's text.
///
/// @param number 1 for the first
/// @param words as typed, paragraphs on lines of their own
/// @param sentences what the words are made of, in order
public record AreaText(
        int number, String heading, String words, List<Marked> sentences, Instant at, String by) {

    public AreaText {
        sentences = List.copyOf(sentences);
    }
}
