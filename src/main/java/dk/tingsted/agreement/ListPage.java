package dk.tingsted.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The agreements of a conference, and the form that begins one.
///
/// @param title the conference's
public record ListPage(
        String slug,
        String title,
        String by,
        List<Agreement> agreements,
        List<Agreement> earlier,
        TermsForm form,
        @Nullable String alarm) {

    public ListPage {
        agreements = List.copyOf(agreements);
        earlier = List.copyOf(earlier);
    }
}
