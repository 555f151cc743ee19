package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The text that invites: the running text between the heading and the programme.
///
/// @param lines where it stands
record Invitation(@Nullable String text, List<Integer> lines) {

    private static final int SHORTEST = 80;

    Invitation {
        lines = List.copyOf(lines);
    }

    /// @param taken lines that say something else
    static Invitation of(List<Passage> front, Set<Integer> taken) {
        var paragraphs = new ArrayList<String>();
        var lines = new ArrayList<Integer>();
        var paragraph = new ArrayList<Passage>();
        for (var passage : front) {
            if (passage.gap() > 0 || taken.contains(passage.number())) {
                close(paragraph, paragraphs, lines);
            }
            if (!taken.contains(passage.number())) {
                paragraph.add(passage);
            }
        }
        close(paragraph, paragraphs, lines);
        return new Invitation(paragraphs.isEmpty() ? null : String.join("\n\n", paragraphs), lines);
    }

    private static void close(
            List<Passage> paragraph, List<String> paragraphs, List<Integer> lines) {
        var text = joined(paragraph);
        if (text.length() >= SHORTEST && text.matches("(?s).*[.!?:”\"]$")) {
            paragraphs.add(text);
            paragraph.forEach(passage -> lines.add(passage.number()));
        }
        paragraph.clear();
    }

    private static String joined(List<Passage> paragraph) {
        var text = new StringBuilder();
        for (var passage : paragraph) {
            boolean broken =
                    text.toString().endsWith("-")
                            && Character.isLowerCase(passage.text().charAt(0));
            if (broken) {
                text.setLength(text.length() - 1);
            } else if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(passage.text());
        }
        return text.toString();
    }
}
