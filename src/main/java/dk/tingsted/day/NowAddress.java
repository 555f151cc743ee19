package dk.tingsted.day;

import dk.tingsted.programme.publishing.Words;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a conference is seen as it goes: `/{slug}/now` for phones and `/{slug}/screen` for the
/// hall, each in English beneath `/{slug}/en`.
///
/// @param screen whether it is for the hall
record NowAddress(String slug, Words words, boolean screen, Part part) {

    enum Part {
        /// Asks again by itself, or follows by its line.
        PAGE(""),
        /// The page for one who runs no script and wants it to stand still.
        STILL("/still"),
        /// By which a page follows.
        LINE("/events");

        private final String end;

        Part(String end) {
            this.end = end;
        }
    }

    private static final Pattern FORM =
            Pattern.compile("/([a-z0-9-]+)(/en)?/(now|screen)(/still|/events)?");

    /// Empty for an address of something else, and that quickly: whatever is asked for passes here.
    static Optional<NowAddress> of(String path) {
        if (!path.contains("/now") && !path.contains("/screen")) {
            return Optional.empty();
        }
        var parts = FORM.matcher(path);
        return parts.matches()
                ? Optional.of(
                        new NowAddress(
                                parts.group(1),
                                parts.group(2) == null ? Words.DANISH : Words.ENGLISH,
                                parts.group(3).equals("screen"),
                                part(parts.group(4))))
                : Optional.empty();
    }

    private static Part part(@Nullable String end) {
        return end == null ? Part.PAGE : end.equals(Part.LINE.end) ? Part.LINE : Part.STILL;
    }

    boolean isLine() {
        return part == Part.LINE;
    }

    String to(Part other) {
        return page(words) + other.end;
    }

    /// Another page of the conference, in the same language.
    String to(String other) {
        return start(words) + (other.isEmpty() ? "" : "/" + other);
    }

    String toOtherLanguage() {
        return page(words.other());
    }

    private String page(Words language) {
        return start(language) + (screen ? "/screen" : "/now");
    }

    private String start(Words language) {
        return "/" + slug + language.say("", "/en");
    }
}
