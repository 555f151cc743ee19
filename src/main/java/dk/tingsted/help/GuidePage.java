package dk.tingsted.help;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A guide with what is around it.
///
/// @param by who has signed in; null for everybody
/// @param others the guides beside it, as `address` and words; empty for everybody
/// @param other the same in another language; null where there is none
public record GuidePage(
        String language,
        String title,
        String html,
        List<Way> parts,
        List<Way> others,
        @Nullable Way other,
        @Nullable String by) {
    public GuidePage {
        parts = List.copyOf(parts);
        others = List.copyOf(others);
    }

    /// A link and its words.
    public record Way(String address, String words) {}
}
