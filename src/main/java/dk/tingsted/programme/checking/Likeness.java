package dk.tingsted.programme.checking;

import dk.tingsted.programme.Affiliation;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How alike two names, posts or titles are.
final class Likeness {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern HYPHEN = Pattern.compile("\\s*-\\s*");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

    private static final int SHORTEST_PART = 5;
    private static final int SHORTEST_WORD = 5;
    private static final int LONG_NAME = 11;

    /// All marks but the ring of å.
    private static final Pattern ACCENT = Pattern.compile("[\\u0300-\\u0309\\u030b-\\u036f]");

    /// In what way two names may be the same person's.
    enum Kinship {
        NONE,
        /// "Helene Bilsted Probst" and "Helene Probst".
        MIDDLE_NAME_LEFT_OUT,
        /// One part differs by a letter.
        SPELT_OTHERWISE
    }

    private Likeness() {}

    /// Whether two different names look like the same person's, with their posts and organisations
    /// as the evidence. Names that are alike are not enough: families, towns and coincidence make
    /// many. In the same entry of the programme they are.
    static Kinship kinship(Mention here, Mention there, boolean sameEntry) {
        var one = here.person();
        var other = there.person();
        var a = here.parts();
        var b = there.parts();
        if (a.equals(b) || a.size() < 2 || b.size() < 2) {
            return Kinship.NONE;
        }
        if (isMiddleLeftOut(a, b)
                && agree(one.role(), other.role())
                && agree(one.organisation(), other.organisation())
                && isKnown(one, other)) {
            return Kinship.MIDDLE_NAME_LEFT_OUT;
        }
        return isSpeltOtherwise(a, b) && (sameEntry || isSupported(one, other))
                ? Kinship.SPELT_OTHERWISE
                : Kinship.NONE;
    }

    static List<String> parts(String name) {
        var plain = plain(name);
        var joined = plain.indexOf('-') < 0 ? plain : HYPHEN.matcher(plain).replaceAll("-");
        return List.of(joined.split(" ", -1));
    }

    /// Lower case, composed, white space folded.
    static String plain(String text) {
        var folded =
                Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
        return SPACES.matcher(folded).replaceAll(" ");
    }

    /// Letters and digits only.
    static String letters(String text) {
        return NO_LETTERS.matcher(plain(text)).replaceAll("");
    }

    private static boolean isMiddleLeftOut(List<String> a, List<String> b) {
        return a.size() != b.size()
                && a.getFirst().equals(b.getFirst())
                && a.getLast().equals(b.getLast())
                && (a.containsAll(b) || b.containsAll(a));
    }

    private static boolean isSpeltOtherwise(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return false;
        }
        int differing = 0;
        boolean slip = false;
        for (int n = 0; n < a.size() && differing < 2; n++) {
            if (!a.get(n).equals(b.get(n))) {
                differing++;
                slip = differing == 1 && isSlip(a.get(n), b.get(n));
            }
        }
        return slip;
    }

    static boolean isSlip(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_PART
                && (distance(one, other) == 1 || modern(one).equals(modern(other)));
    }

    /// Kirkegaard is Kirkegård, Solveig is Solvej, Thomas is Tomas, Idebanken is Idébanken.
    private static String modern(String name) {
        var spelt =
                name.replace("aa", "å")
                        .replace("eig", "ej")
                        .replace("th", "t")
                        .replace("ph", "f")
                        .replace("ck", "k");
        return ACCENT.matcher(Normalizer.normalize(spelt, Normalizer.Form.NFD)).replaceAll("");
    }

    /// Whether two bodies differ by a letter in one word, other than by an ending.
    static boolean differInOneWord(String one, String other) {
        var left = new HashSet<>(words(one));
        left.removeAll(words(other));
        var right = new HashSet<>(words(other));
        right.removeAll(words(one));
        return left.stream()
                .anyMatch(a -> right.stream().anyMatch(b -> isSlip(a, b) && !isInflected(a, b)));
    }

    private static boolean isInflected(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    /// One of post and organisation says the same, and the other says nothing else. Where nothing
    /// is said, a long name must do; patronymics are too many.
    private static boolean isSupported(Affiliation one, Affiliation other) {
        return (isKnown(one, other) || (isRare(one.name()) && isRare(other.name())))
                && agree(one.role(), other.role())
                && agree(one.organisation(), other.organisation());
    }

    private static boolean isRare(String name) {
        return name.length() >= LONG_NAME && !plain(name).endsWith("sen");
    }

    private static boolean isKnown(Affiliation one, Affiliation other) {
        return (one.role() != null && other.role() != null)
                || (one.organisation() != null && other.organisation() != null);
    }

    /// Whether two posts, or two organisations, may be the same: they share a word of weight, or
    /// one is not given.
    static boolean agree(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return true;
        }
        return shareWord(one, other)
                || letters(one).contains(letters(other))
                || letters(other).contains(letters(one));
    }

    static boolean shareWord(String one, String other) {
        var shared = new HashSet<>(words(one));
        shared.retainAll(words(other));
        return !shared.isEmpty();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        Arrays.stream(plain(text).split("[^\\p{L}]+", -1))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .filter(word -> !word.equals("kommune") && !word.equals("region"))
                .forEach(words::add);
        return words;
    }

    /// Letters to add, drop, change or swap with their neighbour.
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best =
                Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
