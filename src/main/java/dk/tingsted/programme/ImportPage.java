package dk.tingsted.programme;

import dk.tingsted.programme.reading.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The page where a document is handed over.
///
/// @param into the address of the conference whose next version it is; null for a new conference
/// @param key the form's own key
/// @param text what was pasted, so that a refusal loses nothing
/// @param field the field that the refusal is about: `document` or `text`
/// @param largest in MB
public record ImportPage(
        String by,
        @Nullable String into,
        UUID key,
        String text,
        String field,
        @Nullable Refusal refusal,
        int largest) {

    static ImportPage empty(String by, @Nullable String into) {
        return new ImportPage(by, into, UUID.randomUUID(), "", "text", null, Uploads.LARGEST);
    }

    static ImportPage again(String by, @Nullable String into, Uploads form, Refusal refusal) {
        return new ImportPage(
                by, into, form.key(), form.text(), form.field(), refusal, Uploads.LARGEST);
    }

    public boolean isWrong(String name) {
        return refusal != null && field.equals(name);
    }
}
