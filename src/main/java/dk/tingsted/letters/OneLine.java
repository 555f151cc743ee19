package dk.tingsted.letters;

/// Text from outside as it may stand in a letter: no control characters, no half characters, and
/// none that turn the direction of what follows.
final class OneLine {

    private static final String TURNS = "[\\u202A-\\u202E\\u2066-\\u2069]";

    private OneLine() {}

    /// Line ends become spaces.
    static String of(String text) {
        return lines(text).replaceAll("\\s*\\n\\s*", " ").strip();
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
        return whole(text)
                .replaceAll("\\r\\n|[\\r\\u0085\\u2028\\u2029\\u000B\\f]", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .replaceAll(TURNS, "")
                .replace('\t', ' ');
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
