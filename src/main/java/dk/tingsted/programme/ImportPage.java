package dk.tingsted.programme;

import dk.tingsted.programme.reading.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The page where a document is handed over.
///
/// @param key the form's own key
/// @param text what was pasted, so that a refusal loses nothing
/// @param field the field that the refusal is about: `document` or `text`
/// @param largest in MB
public record ImportPage(
        String by, UUID key, String text, String field, @Nullable Refusal refusal, int largest) {

    public boolean isWrong(String name) {
        return refusal != null && field.equals(name);
    }
}
