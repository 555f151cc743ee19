package dk.tingsted.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which sentence of a new version is which of the version before, so that what was tied to a
/// sentence stays tied to it wherever it is moved and however it is put.
///
/// The same words are the same sentence. Of the rest, those that share at least half of their words
/// are one another, the likest first. What was taken out and comes back word for word gets the mark
/// that it had.
final class Marks {

    private static final double ALIKE = 0.5;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Sentence> after;
    private final @Nullable Marked[] found;
    private final Set<Integer> used = new HashSet<>();

    private Marks(List<Sentence> after) {
        this.after = after;
        this.found = new Marked[after.size()];
    }

    /// The new sentences with their marks.
    ///
    /// @param before the version before
    /// @param earlier of all versions before that, the latest first
    static List<Marked> carried(
            List<Marked> before, Collection<Marked> earlier, List<Sentence> after) {
        var marks = new Marks(after);
        marks.same(before);
        marks.alike(before);
        marks.same(earlier);
        int highest =
                java.util.stream.Stream.concat(before.stream(), earlier.stream())
                        .mapToInt(Marked::mark)
                        .max()
                        .orElse(0);
        marks.rest(highest);
        return Arrays.stream(marks.found).map(Objects::requireNonNull).toList();
    }

    private void same(Collection<Marked> known) {
        for (var one : known) {
            for (int n = 0; n < found.length && !used.contains(one.mark()); n++) {
                if (found[n] == null && after.get(n).words().equals(one.words())) {
                    give(n, one.mark());
                }
            }
        }
    }

    private record Likeness(int at, int mark, double much) {}

    private void alike(List<Marked> before) {
        var words = after.stream().map(one -> words(one.words())).toList();
        var all = new ArrayList<Likeness>();
        for (var one : before) {
            if (!used.contains(one.mark())) {
                var had = words(one.words());
                free((n, _) -> all.add(new Likeness(n, one.mark(), alike(had, words.get(n)))));
            }
        }
        all.stream()
                .filter(one -> one.much() >= ALIKE)
                .sorted(Comparator.comparingDouble(Likeness::much).reversed())
                .forEach(one -> {
                    if (found[one.at()] == null && !used.contains(one.mark())) {
                        give(one.at(), one.mark());
                    }
                });
    }

    private void rest(int highest) {
        int[] next = {highest};
        free((n, _) -> give(n, ++next[0]));
    }

    private void free(BiFunction<Integer, Sentence, Object> each) {
        for (int n = 0; n < found.length; n++) {
            if (found[n] == null) {
                var _ = each.apply(n, after.get(n));
            }
        }
    }

    private boolean give(int at, int mark) {
        found[at] = new Marked(mark, after.get(at));
        return used.add(mark);
    }

    /// Sørensen and Dice: 1 for the same words, 0 for none in common.
    private static double alike(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long both = one.stream().filter(other::contains).count();
        return 2.0 * both / (one.size() + other.size());
    }

    private static Set<String> words(String sentence) {
        return Arrays.stream(NO_WORD.split(sentence.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
