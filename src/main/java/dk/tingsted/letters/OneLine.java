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
