package dk.tingsted.discussions.wall;

import dk.tingsted.discussions.board.DiscussionId;
import dk.tingsted.programme.publishing.Words;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where all that is said is seen: `/{slug}/wall` by theme, `/{slug}/wall/tables` by table, and
/// `/{slug}/wall/{discussion}` one theme alone; each in English beneath `/{slug}/en`.
///
/// @param byTable whether it is ordered by table
/// @param only the one theme that is shown; null for all
public record WallAddress(
        String slug, Words words, boolean byTable, @Nullable DiscussionId only, boolean isLine) {

    private static final Pattern FORM =
            Pattern.compile("/([a-z0-9-]+)(/en)?/wall(/tables|/[0-9]{1,18})?(/events)?");

    /// Empty for an address of something else, and that quickly: whatever is asked for passes here.
    static Optional<WallAddress> of(String path) {
        if (!path.contains("/wall")) {
            return Optional.empty();
        }
        var parts = FORM.matcher(path);
        return parts.matches()
                ? Optional.of(
                        new WallAddress(
                                parts.group(1),
                                parts.group(2) == null ? Words.DANISH : Words.ENGLISH,
                                "/tables".equals(parts.group(3)),
                                only(parts.group(3)),
                                parts.group(4) != null))
                : Optional.empty();
    }

    private static @Nullable DiscussionId only(@Nullable String part) {
        return part == null || part.equals("/tables")
                ? null
                : new DiscussionId(Long.parseLong(part.substring(1)));
    }

    String line() {
        return page(words, part()) + "/events";
    }

    String inOtherLanguage() {
        return page(words.other(), part());
    }

    /// The same wall seen otherwise.
    String seen(String part) {
        return page(words, part);
    }

    private String part() {
        return byTable ? "/tables" : only == null ? "" : "/" + only;
    }

    private String page(Words language, String part) {
        return "/" + slug + language.say("", "/en") + "/wall" + part;
    }
}
