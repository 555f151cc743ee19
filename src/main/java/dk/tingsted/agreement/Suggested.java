package dk.tingsted.agreement;

import java.util.List;

/// Something that was said, and why it is shown.
///
/// @param words the words in common, as they were said
public record Suggested(Origin origin, List<String> words) {
    public Suggested {
        words = List.copyOf(words);
    }
}
