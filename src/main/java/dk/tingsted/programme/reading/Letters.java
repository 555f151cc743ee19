package dk.tingsted.programme.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes the same letters the same characters, whichever program wrote them.
final class Letters {

    /// Control characters, marks of direction and of nothing; the tab stays.
    private static final Pattern INVISIBLE =
            Pattern.compile(
                    "[\\x00-\\x08\\x0a-\\x1f\\x7f-\\x9f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]");

    private static final Pattern SPACES =
            Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]");

    /// Bullets of the fonts Symbol and Wingdings, which Word writes as private characters.
    private static final Pattern SYMBOLS = Pattern.compile("[\\uf000-\\uf0ff]");

    private static final Pattern LIGATURES = Pattern.compile("[\\ufb00-\\ufb06]");

    private static final Pattern SOFT_HYPHEN = Pattern.compile("\\u00ad(?!\\s*$)");

    private static final int SPACED_OUT = 9;

    /// Made for the first text that may be one.
    private static final class SpacedOut {
        static final Pattern LETTERS = Pattern.compile("\\p{L}(?:[ \\t]{1,4}[\\p{L}\\d]){4,60}");
        static final Pattern BETWEEN_WORDS = Pattern.compile(" {2,4}");
    }

    private Letters() {}

    /// Every space is the plain one: the marks of Markdown are told by it.
    static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ");
    }

    static String visible(String text) {
        if (isUsual(text)) {
            return text;
        }
        var spaced = spaced(INVISIBLE.matcher(text).replaceAll(""));
        var bulleted = SYMBOLS.matcher(spaced).replaceAll("•");
        var spelt =
                LIGATURES
                        .matcher(bulleted)
                        .replaceAll(
                                found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
        var broken = SOFT_HYPHEN.matcher(spelt).replaceAll("").replace('\u00ad', '-');
        return Normalizer.normalize(broken, Normalizer.Form.NFC);
    }

    /// "P R O G R A M": a heading that is spaced out letter by letter.
    static String together(String text) {
        boolean may = text.length() >= SPACED_OUT && isSpace(text, 1) && isSpace(text, 3);
        if (!may || !SpacedOut.LETTERS.matcher(text).matches()) {
            return text;
        }
        var words = List.of(SpacedOut.BETWEEN_WORDS.split(text.replace('\t', ' ')));
        return words.stream().map(word -> word.replace(" ", "")).collect(Collectors.joining(" "));
    }

    private static boolean isSpace(String text, int at) {
        return text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }

    /// Letters of Europe and the quotes, dashes and bullets of typesetting, which stay as they are.
    private static boolean isUsual(String text) {
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean plain = (letter >= ' ' && letter < 127) || letter == '\t';
            boolean european = letter > '\u00a0' && letter < '\u0180' && letter != '\u00ad';
            boolean typeset = letter >= '\u2010' && letter <= '\u2027';
            if (!plain && !european && !typeset) {
                return false;
            }
        }
        return true;
    }
}
