package dk.tingsted.followup;

import java.util.Arrays;
import java.util.List;

/// The note as a page: the first line is its heading, the rest stands as it was written.
public record FollowUpPage(String slug, String heading, List<String> paragraphs) {
    public FollowUpPage {
        paragraphs = List.copyOf(paragraphs);
    }

    static FollowUpPage of(String slug, FollowUp note) {
        var paragraphs =
                Arrays.stream(note.text().replace("\r\n", "\n").split("\n\\s*\n"))
                        .map(String::stripTrailing)
                        .map(paragraph -> paragraph.replaceFirst("^\n+", ""))
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList();
        return paragraphs.isEmpty()
                ? new FollowUpPage(slug, note.name(), List.of())
                : new FollowUpPage(
                        slug,
                        paragraphs.getFirst().strip(),
                        paragraphs.subList(1, paragraphs.size()));
    }
}
