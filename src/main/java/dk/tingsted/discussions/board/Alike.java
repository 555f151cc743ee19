package dk.tingsted.discussions.board;

import static java.util.stream.Collectors.toSet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Cards that perhaps say the same, for a person to merge: equal but for capitals, accents and
/// signs, or alike in most groups of three letters (Jaccard). Nothing is merged by itself.
///
/// @param likeness 0 to 1
public record Alike(Card one, Card other, double likeness) {

    static final double ENOUGH = 0.6;
    private static final int MOST = 12;

    /// The likest first.
    public static List<Alike> among(List<Card> cards) {
        var shapes = new HashMap<RemarkId, Set<String>>();
        cards.forEach(card -> shapes.put(card.id(), shape(card.words())));
        var found = new ArrayList<Alike>();
        for (var n = 0; n < cards.size(); n++) {
            found.addAll(after(cards, n, shapes));
        }
        return found.stream()
                .sorted(Comparator.comparingDouble(pair -> -pair.likeness))
                .limit(MOST)
                .toList();
    }

    private static List<Alike> after(List<Card> cards, int n, Map<RemarkId, Set<String>> shapes) {
        var one = cards.get(n);
        return cards.subList(n + 1, cards.size()).stream()
                .map(other -> new Alike(one, other, likeness(of(shapes, one), of(shapes, other))))
                .filter(pair -> pair.likeness >= ENOUGH)
                .toList();
    }

    private static Set<String> of(Map<RemarkId, Set<String>> shapes, Card card) {
        return shapes.getOrDefault(card.id(), Set.of());
    }

    static double likeness(String one, String other) {
        return likeness(shape(one), shape(other));
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        long either = one.size() + other.size() - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /// Its groups of three letters, a space before and after each word.
    private static Set<String> shape(String words) {
        var plain =
                Normalizer.normalize(words, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
        var spaced = " " + plain + " ";
        return plain.isEmpty()
                ? Set.of()
                : IntStream.rangeClosed(0, spaced.length() - 3)
                        .mapToObj(n -> spaced.substring(n, n + 3))
                        .collect(toSet());
    }
}
