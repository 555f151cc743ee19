package dk.tingsted.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which of the things that were said probably bear on an area: those that share words with it, the
/// rare words counting most.
final class Suggestions {

    private static final int MOST = 12;

    private Suggestions() {}

    /// The best first.
    ///
    /// @param all what was asked about, in the order that [Shared#at] counts
    static List<Suggested> of(List<Origin> all, List<Shared> shared) {
        Map<String, Long> common =
                shared.stream()
                        .flatMap(one -> one.stems().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return shared.stream()
                .sorted(
                        Comparator.comparingDouble((Shared one) -> weight(one, common, all.size()))
                                .reversed())
                .limit(MOST)
                .map(one -> new Suggested(all.get(one.at()), words(one.marked())))
                .toList();
    }

    /// A word that stands in every text tells nothing (inverse document frequency).
    private static double weight(Shared shared, Map<String, Long> common, int texts) {
        return shared.stems().stream()
                .mapToDouble(stem -> Math.log((1.0 + texts) / common.getOrDefault(stem, 1L)))
                .sum();
    }

    static List<String> words(String marked) {
        var seen = new LinkedHashSet<String>();
        var found = new ArrayList<String>();
        int begin = marked.indexOf(Shared.BEGIN);
        while (begin >= 0) {
            int end = marked.indexOf(Shared.END, begin);
            if (end < 0) {
                break;
            }
            var word = marked.substring(begin + 1, end);
            if (seen.add(word.toLowerCase(Locale.ROOT))) {
                found.add(word);
            }
            begin = marked.indexOf(Shared.BEGIN, end);
        }
        return found;
    }
}
