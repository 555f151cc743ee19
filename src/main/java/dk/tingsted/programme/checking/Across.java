package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.checking.Likeness.Kinship;
import dk.tingsted.programme.reading.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What stands out between documents: one person spelt two ways, or left out of one of them. Alike
/// names alone are no evidence; post and organisation, or the same entry of the same programme,
/// are.
final class Across {

    private Across() {}

    static List<List<Finding>> findings(List<Reading> readings) {
        return IntStream.range(0, readings.size()).mapToObj(at -> findings(readings, at)).toList();
    }

    private static List<Finding> findings(List<Reading> readings, int at) {
        var one = readings.get(at);
        return Checks.sorted(
                IntStream.range(0, readings.size())
                        .filter(place -> place != at)
                        .mapToObj(readings::get)
                        .flatMap(other ->
                                Stream.concat(
                                        between(one, other), Renderings.missing(one, other))));
    }

    private static Stream<Finding> between(Reading one, Reading other) {
        var told = new HashSet<Set<String>>();
        var elsewhere = Mention.all(other);
        return Mention.all(one).stream()
                .flatMap(here ->
                        elsewhere.stream()
                                .filter(there -> areOneSpeltTwice(one, here, other, there))
                                .filter(there -> told.add(Set.of(here.name(), there.name())))
                                .map(there -> finding(here, other, there)));
    }

    private static boolean areOneSpeltTwice(
            Reading one, Mention here, Reading other, Mention there) {
        var kinship = Likeness.kinship(here, there, isSameEntry(one, here, other, there));
        return kinship == Kinship.SPELT_OTHERWISE;
    }

    private static boolean isSameEntry(Reading one, Mention here, Reading other, Mention there) {
        return one.programme().days().equals(other.programme().days())
                && !title(one, here).isEmpty()
                && title(one, here).equals(title(other, there));
    }

    private static String title(Reading reading, Mention mention) {
        var id = mention.item();
        return id == null
                ? ""
                : reading.programme()
                        .item(id)
                        .map(item -> Likeness.letters(item.title()))
                        .orElse("");
    }

    private static Finding finding(Mention here, Reading other, Mention there) {
        var found = Found.error(Concern.NAME_VARIANT_ACROSS).at(here.line());
        var spot = here.spot();
        return (spot == null ? found : found.about(spot))
                .says(
                        "Her står "
                                + Wording.quote(here.name())
                                + ", men i "
                                + other.document().name()
                                + " står "
                                + Wording.quote(there.name())
                                + " (linje "
                                + there.line()
                                + "). Det ser ud til at være den samme.");
    }
}
