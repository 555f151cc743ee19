package dk.tingsted.letters;

import java.util.regex.Pattern;

/// Text from outside as it may stand in a letter: no control characters, no half characters, and
/// none that turn the direction of what follows.
final class OneLine {

    private static final Pattern ENDS =
            Pattern.compile("\\r\\n|[\\r\\u0085\\u2028\\u2029\\u000B\\f]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern BREAKS = Pattern.compile("\\s*\\n\\s*");

    private OneLine() {}

    /// Line ends become spaces.
    static String of(String text) {
        var lines = lines(text);
        var line = lines.indexOf('\n') < 0 ? lines : BREAKS.matcher(lines).replaceAll(" ");
        return line.strip();
    }

    /// The same, cut where it is longer than so many characters.
    static String of(String text, int most) {
        var line = of(text);
        return line.codePointCount(0, line.length()) <= most
                ? line
                : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }

    /// As a header may have it: nothing that reads like an encoded word (RFC 2047) of ours.
    static String header(String text) {
        return of(text).replace("=?", "= ?");
    }

    /// Line ends become `\n`.
    static String lines(String text) {
        return isPlain(text) ? text : cleaned(text);
    }

    /// A loop and no stream: a thousand letters that are written at once ask a hundred thousand
    /// times.
    private static boolean isPlain(String text) {
        for (int n = 0; n < text.length(); n++) {
            if (!isPlain(text.charAt(n))) {
                return false;
            }
        }
        return true;
    }

    /// Nearly all there is: nothing in it is to be changed.
    private static boolean isPlain(int letter) {
        return (letter >= ' ' && letter <= '~')
                || (letter >= 'À' && letter <= 'ſ')
                || letter == '\n';
    }

    private static String cleaned(String text) {
        var lines = ENDS.matcher(whole(text)).replaceAll("\n");
        var seen = CONTROLS.matcher(lines).replaceAll("");
        return TURNS.matcher(seen).replaceAll("").replace('\t', ' ');
    }

    private static String whole(String text) {
        var whole = new StringBuilder(text.length());
        text.codePoints().map(OneLine::known).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    /// Half a character becomes the sign for an unknown one; so does one for private use, which the
    /// composer needs for itself.
    private static int known(int point) {
        int type = Character.getType(point);
        return type == Character.SURROGATE || type == Character.PRIVATE_USE ? 0xFFFD : point;
    }
}
