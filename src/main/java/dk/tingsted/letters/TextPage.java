package dk.tingsted.letters;

import dk.tingsted.letters.OutboxPage.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text of one letter in one tongue, to write.
///
/// @param address of the page
/// @param own whether it is the secretariat's own
/// @param notice what was just done; empty for nothing
/// @param field what could not be used, empty for nothing
/// @param people for whom it can be shown
/// @param preview how it looks; null where the text cannot be used
public record TextPage(
        String slug,
        String address,
        String title,
        Tongue tongue,
        String by,
        boolean own,
        String notice,
        String subject,
        String text,
        String field,
        String why,
        List<Open> placeholders,
        List<Choice> people,
        @Nullable Preview preview) {

    public TextPage {
        placeholders = List.copyOf(placeholders);
        people = List.copyOf(people);
    }

    /// What the text may leave open.
    public record Open(String written, String meaning) {}

    /// The letter for somebody.
    ///
    /// @param html of ours, without styles
    public record Preview(String subject, String html) {}

    /// Whether this field could not be used.
    public boolean isWrong(String name) {
        return field.equals(name);
    }

    /// Whether the letter is in English.
    public boolean isEnglish() {
        return tongue == Tongue.ENGLISH;
    }
}
