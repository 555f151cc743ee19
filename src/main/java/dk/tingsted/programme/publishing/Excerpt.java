package dk.tingsted.programme.publishing;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// As many whole sentences of a text as there is room for, at least one.
public record Excerpt(String text, boolean isWhole) {

    public static Excerpt of(String text, int room) {
        var flat = text.replaceAll("\\s+", " ").strip();
        if (flat.length() <= room) {
            return new Excerpt(flat, true);
        }
        var sentences = BreakIterator.getSentenceInstance(Locale.of("da"));
        sentences.setText(flat);
        var end = sentences.preceding(room + 1);
        var cut = end > 0 ? end : sentences.following(room);
        return new Excerpt(flat.substring(0, cut).strip(), cut >= flat.length());
    }

    /// The paragraphs of a text, which an empty line separates.
    public static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n", -1))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
