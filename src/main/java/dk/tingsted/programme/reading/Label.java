package dk.tingsted.programme.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What an entry is counted as: "Workshop 3:", "Session A –", "Oplæg 1:", "Tema 2:", "3.".
///
/// @param sort what such a label stands before
/// @param word in small letters; null for a bare number
/// @param number as printed
/// @param to where the title begins
record Label(Sort sort, @Nullable String word, String number, int to) {

    /// "A2", and "A4" after it: what was called off left a gap.
    private static final int SKIPPED = 4;

    enum Sort {
        WORKSHOP,
        /// A session or a track: a workshop, or a theme when timed talks follow.
        SESSION,
        THEME,
        TALK,
        NUMBER
    }

    private static final Map<String, Sort> SORTS =
            Map.ofEntries(
                    Map.entry("workshop", Sort.WORKSHOP),
                    Map.entry("værksted", Sort.WORKSHOP),
                    Map.entry("verksted", Sort.WORKSHOP),
                    Map.entry("gruppe", Sort.WORKSHOP),
                    Map.entry("temagruppe", Sort.WORKSHOP),
                    Map.entry("seminar", Sort.WORKSHOP),
                    Map.entry("breakout", Sort.WORKSHOP),
                    Map.entry("bord", Sort.WORKSHOP),
                    Map.entry("station", Sort.WORKSHOP),
                    Map.entry("group", Sort.WORKSHOP),
                    Map.entry("grupp", Sort.WORKSHOP),
                    Map.entry("table", Sort.WORKSHOP),
                    Map.entry("tur", Sort.WORKSHOP),
                    Map.entry("tour", Sort.WORKSHOP),
                    Map.entry("rute", Sort.WORKSHOP),
                    Map.entry("ekskursion", Sort.WORKSHOP),
                    Map.entry("ekskursjon", Sort.WORKSHOP),
                    Map.entry("exkursion", Sort.WORKSHOP),
                    Map.entry("excursion", Sort.WORKSHOP),
                    Map.entry("temamøde", Sort.WORKSHOP),
                    Map.entry("temamøte", Sort.WORKSHOP),
                    Map.entry("seminarium", Sort.WORKSHOP),
                    Map.entry("parallelsession", Sort.WORKSHOP),
                    Map.entry("parallellsession", Sort.WORKSHOP),
                    Map.entry("parallellsesjon", Sort.WORKSHOP),
                    Map.entry("session", Sort.SESSION),
                    Map.entry("sesjon", Sort.SESSION),
                    Map.entry("spor", Sort.SESSION),
                    Map.entry("spår", Sort.SESSION),
                    Map.entry("track", Sort.SESSION),
                    Map.entry("tema", Sort.THEME),
                    Map.entry("theme", Sort.THEME),
                    Map.entry("del", Sort.THEME),
                    Map.entry("part", Sort.THEME),
                    Map.entry("blok", Sort.THEME),
                    Map.entry("block", Sort.THEME),
                    Map.entry("akt", Sort.THEME),
                    Map.entry("oplæg", Sort.TALK),
                    Map.entry("indlæg", Sort.TALK),
                    Map.entry("foredrag", Sort.TALK),
                    Map.entry("innlegg", Sort.TALK),
                    Map.entry("föredrag", Sort.TALK),
                    Map.entry("talk", Sort.TALK),
                    Map.entry("case", Sort.TALK));

    private static final Pattern WORDED =
            Pattern.compile(
                    "(\\p{L}{3,16})[\\s\\u00A0]{1,3}(?:nr\\.?\\s)?(\\d{1,2}[A-Ha-h]?|[A-J]|[IVX]{1,4})(?![\\p{L}\\d])"
                            + "(?:\\s{0,3}[:.)–—-]|(?=\\s*$)|(?=\\s{0,3}\\p{Lu})|(?=\\s{0,3}[\"“”»«]))\\s{0,8}");

    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,2}[A-Ha-h]?)[.)]\\s{0,8}(?=[\\p{Lu}’'\"“”»«(]|\\d{1,3}-)");

    private static final Pattern LETTERED =
            Pattern.compile("([A-H](?:\\d{1,2})?)[.:)]\\s{1,8}(?=[\\p{Lu}\"“”»«])");

    static Optional<Label> of(String text) {
        var worded = WORDED.matcher(text);
        if (worded.lookingAt()) {
            var word = worded.group(1).toLowerCase(Locale.ROOT);
            var sort = SORTS.get(word);
            if (sort != null) {
                return Optional.of(new Label(sort, word, worded.group(2), worded.end()));
            }
        }
        var numbered = NUMBERED.matcher(text);
        if (numbered.lookingAt()
                && Dates.in(text.substring(0, Math.min(text.length(), 16))).isEmpty()) {
            return Optional.of(new Label(Sort.NUMBER, null, numbered.group(1), numbered.end()));
        }
        var lettered = LETTERED.matcher(text);
        return lettered.lookingAt()
                ? Optional.of(new Label(Sort.NUMBER, null, lettered.group(1), lettered.end()))
                : Optional.empty();
    }

    /// It counts the same thing: both workshops, or both only numbers; and the same one.
    boolean isSameAs(Label other) {
        return number.equals(other.number)
                && (word == null || other.word == null || word.equals(other.word));
    }

    /// The first of its kind, or the one after `before`.
    boolean follows(@Nullable Label before) {
        if (before == null) {
            return ordinal() == 1;
        }
        boolean skips =
                number.length() > 1
                        && Character.isLetter(number.charAt(0))
                        && number.charAt(0) == before.number.charAt(0);
        int steps = ordinal() - before.ordinal();
        return steps == 1 || (skips && steps > 0 && steps < SKIPPED);
    }

    private int ordinal() {
        char first = number.charAt(0);
        char last = Character.toUpperCase(number.charAt(number.length() - 1));
        if (Character.isDigit(first)) {
            return Character.isDigit(last) ? Integer.parseInt(number) : last - 'A' + 1;
        }
        boolean lettered = number.length() > 1 && Character.isDigit(number.charAt(1));
        return lettered ? Integer.parseInt(number.substring(1)) : first - 'A' + 1;
    }
}
