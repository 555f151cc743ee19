package dk.tingsted.registration.message;

import dk.tingsted.letters.Tongue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message to a selection, to write.
///
/// @param query the selection as the end of an address; empty for none
/// @param key of this form
/// @param many how many get it
/// @param first the first of them
/// @param problem why nothing was sent; empty for nothing
/// @param field what could not be used; empty for nothing
/// @param to for whom it is shown; empty where there is nobody
/// @param preview how it looks; null where the text cannot be used or nobody gets it
public record MessagePage(
        String slug,
        String title,
        String by,
        String query,
        String key,
        int many,
        List<String> first,
        String problem,
        String field,
        Tongue tongue,
        String subject,
        String text,
        List<Open> placeholders,
        String to,
        @Nullable Preview preview) {

    public MessagePage {
        first = List.copyOf(first);
        placeholders = List.copyOf(placeholders);
    }

    /// What the text may leave open.
    public record Open(String written, String meaning) {}

    /// The letter for the first of them.
    ///
    /// @param html of ours, without styles
    public record Preview(String subject, String html) {}

    public boolean isWrong(String name) {
        return field.equals(name);
    }

    public boolean isEnglish() {
        return tongue == Tongue.ENGLISH;
    }

    /// The address of this page.
    public String here() {
        return "/organiser/" + slug + "/letters/message" + end();
    }

    /// The list that the selection was made in.
    public String list() {
        return "/organiser/" + slug + "/participants" + end();
    }

    /// »214 personer«
    public String people() {
        return many == 1 ? "1 person" : many + " personer";
    }

    private String end() {
        return query.isEmpty() ? "" : "?" + query;
    }
}
