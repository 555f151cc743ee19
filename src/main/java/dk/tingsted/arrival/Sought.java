package dk.tingsted.arrival;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name as somebody at the door writes it in a hurry: without accents, a part of it, or with one
/// letter wrong. `door.js` seeks in the same way.
record Sought(List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// From so many letters on, one may be wrong.
    private static final int LONG_ENOUGH = 4;

    Sought {
        words = List.copyOf(words);
    }

    static Sought of(String typed) {
        return new Sought(words(typed));
    }

    static List<String> words(String text) {
        return Arrays.stream(BETWEEN.split(folded(text))).filter(word -> !word.isEmpty()).toList();
    }

    private static String folded(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "o");
        var plain = lower.replace("å", "a").replace("aa", "a").replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    /// Each word stands somewhere in the text.
    boolean isIn(String text) {
        var all = words(text);
        return words.stream().allMatch(word -> all.stream().anyMatch(one -> one.contains(word)));
    }

    /// Each word begins like one of the text's, with at most one letter wrong.
    boolean isNearly(String text) {
        var all = words(text);
        return words.stream().allMatch(word -> all.stream().anyMatch(one -> nearly(word, one)));
    }

    private static boolean nearly(String word, String one) {
        if (one.contains(word)) {
            return true;
        }
        if (word.length() < LONG_ENOUGH) {
            return false;
        }
        return Arrays.stream(new int[] {-1, 0, 1})
                .map(more -> Math.clamp(word.length() + more, 0, one.length()))
                .anyMatch(length -> distance(word, one.substring(0, length)) <= 1);
    }

    /// Letters to change, add, leave out or swap with the next (Damerau, Levenshtein).
    static int distance(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : step(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int step(int[][] rows, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int least =
                Math.min(
                        Math.min(rows[i - 1][j], rows[i][j - 1]) + 1,
                        rows[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
