package dk.tingsted.speakers;

import dk.tingsted.programme.publishing.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One's own part in the programme.
///
/// @param titleLanguage of what the programme says where that is not the page's, else null
/// @param calendar the file that puts her items in a calendar; null where none has a time
/// @param request what the secretariat asks of all; empty for nothing
/// @param note what she wrote; empty for nothing
/// @param leads whether the programme names her as leading it all
/// @param alarm what is to be put right; null where nothing is
/// @param wrong the item, or `note`, that it is about; empty for nothing
/// @param notice what was just done; empty where nothing was
public record SpeakerPage(
        String slug,
        Words words,
        String title,
        String name,
        @Nullable String titleLanguage,
        List<Own> own,
        @Nullable String calendar,
        String request,
        String note,
        boolean leads,
        @Nullable String alarm,
        String wrong,
        String notice) {

    public SpeakerPage {
        own = List.copyOf(own);
    }

    /// An item of hers.
    ///
    /// @param within the theme or block that it stands in; null for none
    /// @param when `tirsdag den 11. maj 2021 kl. 16.10–16.30`; empty where nobody can say
    /// @param where the place; empty where the programme does not say
    /// @param link where it is held on a screen; empty for none
    /// @param expected what she is there for, in a sentence
    /// @param mine what she has handed in; null for nothing
    /// @param others what those beside her have handed in
    public record Own(
            String id,
            String title,
            @Nullable String within,
            String when,
            String where,
            String link,
            String expected,
            List<Beside> people,
            @Nullable File mine,
            List<File> others) {

        public Own {
            people = List.copyOf(people);
            others = List.copyOf(others);
        }
    }

    /// Somebody in the same item, or who leads it.
    ///
    /// @param as `Ordstyrer`; null for one who speaks
    public record Beside(String name, @Nullable String post, @Nullable String as) {}

    /// A file that was handed in.
    ///
    /// @param about `PDF, 1,2 MB`
    public record File(long id, String name, String about, boolean isReleased) {}

    public String say(String danish, String english) {
        return words.say(danish, english);
    }

    public String to(String page) {
        return to(words, page);
    }

    public String here() {
        return to("speaker");
    }

    public String toOtherLanguage() {
        return to(words.other(), "speaker");
    }

    private String to(Words language, String page) {
        var start = "/" + slug + language.say("", "/en");
        return page.isEmpty() ? start : start + "/" + page;
    }

    public String accepted() {
        return SlideKind.ENDINGS;
    }
}
