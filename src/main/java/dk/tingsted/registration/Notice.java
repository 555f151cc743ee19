package dk.tingsted.registration;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What everybody is told about the use of what they write (GDPR article 13). Null is what the
/// secretariat has not written yet; registration opens only when nothing is null.
///
/// @param controller who is responsible, with address
/// @param officer how the data protection officer is reached
/// @param basis the rule of law that allows it, for authorities mostly article 6(1)(e)
/// @param recipients who else sees it, also whether there is a list of participants
/// @param retention how long it is kept
/// @param rights access, correction, erasure, objection
/// @param complaint to Datatilsynet
public record Notice(
        @Nullable String controller,
        @Nullable String officer,
        @Nullable String purpose,
        @Nullable String basis,
        @Nullable String recipients,
        @Nullable String retention,
        @Nullable String rights,
        @Nullable String complaint) {

    /// What must be told, in the order of the article.
    public enum Part {
        CONTROLLER,
        OFFICER,
        PURPOSE,
        BASIS,
        RECIPIENTS,
        RETENTION,
        RIGHTS,
        COMPLAINT
    }

    /// Nothing has been written yet.
    public static Notice empty() {
        return new Notice(null, null, null, null, null, null, null, null);
    }

    /// What is not written yet.
    public List<Part> missing() {
        return Arrays.stream(Part.values()).filter(part -> isBlank(text(part))).toList();
    }

    /// What is written about a part.
    public @Nullable String text(Part part) {
        return switch (part) {
            case CONTROLLER -> controller;
            case OFFICER -> officer;
            case PURPOSE -> purpose;
            case BASIS -> basis;
            case RECIPIENTS -> recipients;
            case RETENTION -> retention;
            case RIGHTS -> rights;
            case COMPLAINT -> complaint;
        };
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
