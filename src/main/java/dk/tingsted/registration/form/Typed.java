package dk.tingsted.registration.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What people type, and what only programs send.
final class Typed {

    /// Letters that turn the direction of others, and those that are not to be seen.
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\u00AD]");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern HALF = Pattern.compile("[\\uD800-\\uDFFF]");

    private Typed() {}

    /// One form of each letter, one sort of line end, nothing that PostgreSQL or a letter could not
    /// hold.
    static String clean(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    /// Nearly all that is typed: nothing in it is to be changed.
    private static boolean isPlain(String text) {
        return text.chars().allMatch(Typed::isPlain);
    }

    private static boolean isPlain(int letter) {
        return (letter >= ' ' && letter <= '~') || (letter >= 'À' && letter <= 'ſ');
    }

    private static String cleaned(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var seen = UNSEEN.matcher(lines).replaceAll("");
        var plain = CONTROL.matcher(seen).replaceAll("");
        return Normalizer.normalize(whole(plain), Normalizer.Form.NFC).replace('\u00A0', ' ');
    }

    /// Half a letter outside the first plane is nothing.
    private static String whole(String text) {
        return HALF.matcher(text).find()
                ? text.codePoints()
                        .filter(point -> point < 0xD800 || point > 0xDFFF)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString()
                : text;
    }

    /// On one line.
    static String line(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
    }

    /// What a sender ticks to say that she means what stands there: it holds for this text alone.
    static String seal(String text) {
        return Integer.toHexString(line(text).hashCode());
    }
}
