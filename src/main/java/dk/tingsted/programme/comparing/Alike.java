package dk.tingsted.programme.comparing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// How alike two titles or two names are, whatever their case, marks and spaces.
public final class Alike {

    private static final double IN_THE_OTHER = 0.75;
    private static final int WORTH_FINDING = 6;

    private Alike() {}

    /// Letters and digits only.
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// From 0, nothing in common, to 1, the same.
    ///
    /// @param one letters only
    static double titles(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        var shorter = one.length() < other.length() ? one : other;
        var longer = one.length() < other.length() ? other : one;
        double shared = dice(pairs(one), pairs(other));
        return shorter.length() >= WORTH_FINDING && longer.contains(shorter)
                ? Math.max(IN_THE_OTHER, shared)
                : shared;
    }

    private static Set<String> pairs(String letters) {
        var pairs = new HashSet<String>();
        for (int at = 0; at + 2 <= letters.length(); at++) {
            pairs.add(letters.substring(at, at + 2));
        }
        return pairs;
    }

    private static double dice(Set<String> one, Set<String> other) {
        long shared = one.stream().filter(other::contains).count();
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared / (one.size() + other.size());
    }

    /// Whether two names may be one person's: a letter or two are other, or a middle name is left
    /// out. Only for names that stand in the same place of two programmes.
    public static boolean names(String one, String other) {
        var a = parts(one);
        var b = parts(other);
        if (a.size() != b.size()) {
            return a.size() > 1
                    && b.size() > 1
                    && a.getFirst().equals(b.getFirst())
                    && a.getLast().equals(b.getLast());
        }
        var differing = IntStream.range(0, a.size()).filter(n -> !a.get(n).equals(b.get(n)));
        return differing.allMatch(n -> isSlip(a.get(n), b.get(n))) && shareAPart(a, b);
    }

    private static boolean shareAPart(List<String> a, List<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    private static boolean isSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= 4 && dice(pairs(one), pairs(other)) >= 0.5;
    }

    private static List<String> parts(String name) {
        return Arrays.stream(name.strip().split("\\s+", -1)).map(Alike::letters).toList();
    }
}
