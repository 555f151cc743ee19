package dk.tingsted.followup;

import java.util.Arrays;
import java.util.List;

/// The note as a page: the first line is its heading, the rest stands as it was written.
///
/// @param notice that it is an earlier version; empty for the latest
/// @param hasEarlier whether readers may open an earlier version
public record FollowUpPage(
        String slug, String heading, List<String> paragraphs, String notice, boolean hasEarlier) {
    public FollowUpPage {
        paragraphs = List.copyOf(paragraphs);
    }

    static FollowUpPage of(String slug, FollowUp note, String notice, boolean hasEarlier) {
        var paragraphs =
                Arrays.stream(note.text().replace("\r\n", "\n").split("\n\\s*\n"))
                        .map(String::stripTrailing)
                        .map(paragraph -> paragraph.replaceFirst("^\n+", ""))
                        .filter(paragraph -> !paragraph.isBlank())
                        .toList();
        return paragraphs.isEmpty()
                ? new FollowUpPage(slug, note.name(), List.of(), notice, hasEarlier)
                : new FollowUpPage(
                        slug,
                        paragraphs.getFirst().strip(),
                        paragraphs.subList(1, paragraphs.size()),
                        notice,
                        hasEarlier);
    }
}
