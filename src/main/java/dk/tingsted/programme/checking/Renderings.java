package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.reading.Reading;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two documents of one conference: who stands in one of them alone.
final class Renderings {

    private Renderings() {}

    /// Those whom `other` names and `one` does not, told where they would stand in `one`.
    static Stream<Finding> missing(Reading one, Reading other) {
        if (!areOfOneConference(one, other)) {
            return Stream.empty();
        }
        var here = Mention.all(one);
        var told = new HashSet<String>();
        return Mention.all(other).stream()
                .filter(there -> here.stream().noneMatch(known -> isSame(known, there)))
                .filter(there -> told.add(Likeness.letters(there.name())))
                .map(there ->
                        Found.warning(Concern.MISSING_VS_OTHER_VERSION)
                                .at(place(one, other, there))
                                .says(
                                        Wording.quote(there.name())
                                                + " står i "
                                                + other.document().name()
                                                + " (linje "
                                                + there.line()
                                                + "), men ikke her."));
    }

    /// The same days, and most titles in common.
    private static boolean areOfOneConference(Reading one, Reading other) {
        var common = new HashSet<>(titles(one));
        common.retainAll(titles(other));
        return !one.programme().days().isEmpty()
                && one.programme().days().equals(other.programme().days())
                && 2 * common.size() > Math.max(titles(one).size(), titles(other).size());
    }

    private static Set<String> titles(Reading reading) {
        return reading.programme().items().stream()
                .map(item -> Likeness.letters(item.title()))
                .collect(Collectors.toSet());
    }

    /// Alike is enough: two spellings are told of elsewhere.
    private static boolean isSame(Mention known, Mention there) {
        return Likeness.distance(Likeness.plain(known.name()), Likeness.plain(there.name())) <= 2;
    }

    /// The entry of `one` that is also the last one before the mention in `other`.
    private static int place(Reading one, Reading other, Mention there) {
        return other.programme().items().stream()
                .filter(item -> Found.line(other, item) < there.line())
                .sorted(Comparator.comparingInt((Item item) -> Found.line(other, item)).reversed())
                .flatMap(item ->
                        one.programme().items().stream()
                                .filter(same ->
                                        Likeness.letters(same.title())
                                                .equals(Likeness.letters(item.title()))))
                .mapToInt(item -> Found.line(one, item))
                .findFirst()
                .orElse(0);
    }
}
