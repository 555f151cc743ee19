package dk.tingsted.discussions.board;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What somebody typed on a phone, as it is kept: on one line, one form of each letter, nothing
/// that turns the direction of others or that PostgreSQL cannot hold.
///
/// @param fault why it cannot be used
public record Typed(String words, Fault fault) {

    /// The longest remark.
    public static final int LONGEST = 500;

    private static final Pattern UNSEEN =
            Pattern.compile(
                    "[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u00AD[\\p{Cc}&&[^\\n\\r\\t]]]");

    private static final Pattern HALF = Pattern.compile("[\\uD800-\\uDFFF]");

    public enum Fault {
        NONE,
        EMPTY,
        LONG
    }

    public static Typed of(String text) {
        return of(text, LONGEST);
    }

    /// One of another length.
    ///
    /// @param longest in letters
    public static Typed of(String text, int longest) {
        var whole = HALF.matcher(text).find() ? without(text) : text;
        var clean = UNSEEN.matcher(whole).replaceAll("");
        var words =
                Normalizer.normalize(clean, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\u00A0\\u2028\\u2029]+", " ")
                        .strip();
        return new Typed(words, fault(words, longest));
    }

    private static Fault fault(String words, int longest) {
        if (words.codePoints().noneMatch(Typed::isSeen)) {
            return Fault.EMPTY;
        }
        return words.codePointCount(0, words.length()) > longest ? Fault.LONG : Fault.NONE;
    }

    /// A letter of no width says nothing by itself.
    private static boolean isSeen(int point) {
        return !Character.isWhitespace(point)
                && Character.getType(point) != Character.FORMAT
                && Character.getType(point) != Character.UNASSIGNED;
    }

    private static String without(String text) {
        return text.codePoints()
                .filter(point -> point < 0xD800 || point > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public boolean isGood() {
        return fault == Fault.NONE;
    }

    public int letters() {
        return words.codePointCount(0, words.length());
    }
}
