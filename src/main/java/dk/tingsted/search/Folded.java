package dk.tingsted.search;

import dk.tingsted.conference.ConferenceId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A passage as it is kept: what is shown, and what is searched, folded in two ways, by weight.
///
/// @param a the title, and so on: see [SearchStore]
@SuppressWarnings("UnusedVariable") // read as JSON
record Folded(
        long conference,
        int ordinal,
        String page,
        String language,
        String title,
        String people,
        String body,
        @Nullable String day,
        @Nullable String starts_at,
        String a,
        String pa,
        String b,
        String pb,
        String c,
        String pc,
        String d,
        String pd) {

    /// PostgreSQL refuses an index entry of more than a megabyte; nobody reads so far either.
    private static final int LONGEST = 50_000;

    /// Between two texts, so that no words in a row are found across them; no word in the index.
    private static final String GAP = " gapgapgap ";

    static Folded of(ConferenceId conference, int ordinal, Passage passage) {
        return new Folded(
                conference.value(),
                ordinal,
                passage.page(),
                passage.language(),
                passage.title(),
                passage.people(),
                cut(passage.body()),
                written(passage.day()),
                written(passage.start()),
                danish(passage.title()),
                plain(passage.title()),
                danish(passage.people()),
                plain(passage.people()),
                danish(passage.body()),
                plain(passage.body()),
                danish(passage.context()),
                plain(passage.context()));
    }

    private static String danish(String text) {
        return Folding.words(Folding.danish(cut(text)));
    }

    private static String plain(String text) {
        var bare = Folding.words(Folding.bare(cut(text)));
        var spelled = Folding.words(Folding.spelled(cut(text)));
        return bare.equals(spelled) ? bare : bare + GAP + spelled;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(LONGEST - 1, 0));
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
