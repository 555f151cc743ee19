package dk.tingsted.day;

import dk.tingsted.programme.publishing.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a conference is seen as it goes: `/{slug}/now` for phones, `/{slug}/screen` for the hall,
/// each with the line by which it follows, and each in English beneath `/{slug}/en`.
///
/// @param screen whether it is for the hall
/// @param line whether it is the line and not the page
/// @param still whether it is the page that does not ask again by itself
record NowAddress(String slug, Words words, boolean screen, boolean line, boolean still) {

    private static final Pattern FORM =
            Pattern.compile("/([a-z0-9-]+)(/en)?/(now|screen)(/events|/still)?");

    /// Empty for an address of something else.
    static Optional<NowAddress> of(String path) {
        var parts = FORM.matcher(path);
        return parts.matches()
                ? Optional.of(
                        new NowAddress(
                                parts.group(1),
                                parts.group(2) == null ? Words.DANISH : Words.ENGLISH,
                                parts.group(3).equals("screen"),
                                "/events".equals(parts.group(4)),
                                "/still".equals(parts.group(4))))
                : Optional.empty();
    }

    NowPage page(Now now) {
        return NowPage.of(slug, now, words, screen, still);
    }
}
