package dk.tingsted.programme.reading;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Words of which a pattern needs one. A pattern tries all its words at every letter of a text;
/// most texts have none of them, and that is told much sooner by their first letters.
public final class Cue {

    /// Letters that are so far apart share a place in the table.
    private static final int PLACES = 256;

    private final String[][] byFirst = new String[PLACES][];

    private Cue(String[] words) {
        for (var word : words) {
            int place = word.charAt(0) % PLACES;
            byFirst[place] = with(byFirst[place], word);
        }
    }

    /// Asks for any of some words.
    ///
    /// @param words in small letters, with `|` between them
    public static Cue of(String words) {
        return new Cue(words.split("\\|", -1));
    }

    /// Whether one of the words stands anywhere in `text`, in letters of any case.
    public boolean isIn(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at++) {
            var words = byFirst[lower.charAt(at) % PLACES];
            if (words != null && isAt(lower, at, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String lower, int at, String[] words) {
        for (var word : words) {
            if (lower.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static String[] with(String @Nullable [] words, String word) {
        var all = words == null ? new String[1] : Arrays.copyOf(words, words.length + 1);
        all[all.length - 1] = word;
        return all;
    }
}
