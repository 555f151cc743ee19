package dk.tingsted.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes alike what readers write in several ways: `Aarhus` and `Århus`, `Müller` and `Muller`.
/// Used on what is searched and on what is searched for.
final class Folding {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");

    private Folding() {}

    /// Small letters without accents, the Danish letters as letters of their own however they were
    /// written. What the Danish stemmer understands.
    static String danish(String text) {
        var small = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var kept = small.replace('å', '\u0001').replace('ä', 'æ').replace('ö', 'ø');
        var plain = ACCENT.matcher(Normalizer.normalize(kept, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace("aa", "å").replace('\u0001', 'å');
    }

    /// For one who writes without the dots: `soren` is `søren`.
    static String bare(String text) {
        return danish(text).replace("å", "a").replace("æ", "ae").replace("ø", "o");
    }

    /// For one whose keyboard has no Danish letters: `soeren` is `søren`.
    static String spelled(String text) {
        return danish(text).replace("å", "aa").replace("æ", "ae").replace("ø", "oe");
    }

    /// Words of letters and digits, with one space between them.
    static String words(String text) {
        return NO_WORD.matcher(text).replaceAll(" ").strip();
    }
}
