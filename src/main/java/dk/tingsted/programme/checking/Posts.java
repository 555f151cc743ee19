package dk.tingsted.programme.checking;

import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.reading.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One person's post in two wordings, and those who are only named where the workshops are told.
final class Posts {

    private static final Pattern GAPS = Pattern.compile("[\\s,;]+");

    /// So many letters at the end make two posts of one kind: "socialminister", "ældreminister".
    private static final int SAME_END = 6;

    private Posts() {}

    /// "socialminister Astrid Krag" in the text, "social- og ældreminister" at her name.
    static Stream<Finding> variants(Reading reading) {
        var told = new HashSet<String>();
        return Mention.all(reading).stream()
                .filter(mention -> mention.name().contains(" "))
                .flatMap(mention -> {
                    var role = mention.person().role();
                    return role != null && told.add(mention.name())
                            ? variant(reading, mention, role)
                            : Stream.empty();
                });
    }

    private static Stream<Finding> variant(Reading reading, Mention mention, String role) {
        for (var line : reading.document().lines()) {
            var word = before(line.text(), mention.name());
            if (word.filter(one -> isOtherwise(one, role)).isPresent()) {
                return Stream.of(variant(line.number(), mention, word.get(), role));
            }
        }
        return Stream.empty();
    }

    private static Finding variant(int line, Mention mention, String word, String role) {
        return Found.warning(Concern.TITLE_VARIANT)
                .at(line, mention.line())
                .says(
                        mention.name()
                                + " kaldes "
                                + Wording.quote(word)
                                + " her, men "
                                + Wording.quote(role)
                                + " ved sit oplæg.");
    }

    /// The word that stands before the name.
    private static Optional<String> before(String text, String name) {
        int at = text.indexOf(name);
        return at <= 0 ? Optional.empty() : lastWord(text.substring(0, at));
    }

    private static Optional<String> lastWord(String text) {
        var words = GAPS.split(text.stripTrailing(), -1);
        return text.endsWith(" ") && words.length > 0
                ? Optional.of(words[words.length - 1]).filter(word -> !word.isBlank())
                : Optional.empty();
    }

    private static boolean isOtherwise(String word, String role) {
        if (word.length() <= SAME_END) {
            return false;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        var words = List.of(GAPS.split(role.toLowerCase(Locale.ROOT)));
        return !words.contains(lower)
                && words.stream()
                        .anyMatch(other ->
                                other.length() > SAME_END
                                        && lower.endsWith(
                                                other.substring(other.length() - SAME_END)));
    }

    /// The overview names the others of a workshop, and not its facilitator.
    static Stream<Finding> onlyInDetail(Reading reading) {
        int overviewEnds =
                reading.programme().items().stream()
                        .filter(item -> item.start() != null)
                        .mapToInt(item -> Found.line(reading, item))
                        .max()
                        .orElse(0);
        var late =
                reading.programme().items().stream()
                        .flatMap(item -> lateFacilitators(reading, item, overviewEnds))
                        .toList();
        return late.isEmpty() ? Stream.empty() : Stream.of(onlyInDetail(reading, late));
    }

    private static Stream<Spot> lateFacilitators(Reading reading, Item item, int overviewEnds) {
        var lines =
                IntStream.range(0, item.people().size())
                        .map(n -> reading.line(Spot.of(item.id(), n, "name")).orElse(0))
                        .toArray();
        boolean othersEarlier =
                IntStream.of(lines).anyMatch(line -> line > 0 && line <= overviewEnds);
        return IntStream.range(0, lines.length)
                .filter(n -> othersEarlier && lines[n] > overviewEnds)
                .filter(n -> item.people().get(n).capacity() == Capacity.FACILITATOR)
                .mapToObj(n -> Spot.of(item.id(), n, "name"));
    }

    private static Finding onlyInDetail(Reading reading, List<Spot> late) {
        return Found.warning(Concern.ROLE_ONLY_IN_DETAIL)
                .at(late.stream().mapToInt(spot -> reading.line(spot).orElse(0)).toArray())
                .about(late.toArray(Spot[]::new))
                .says(
                        late.size() == 1
                                ? "Facilitatoren står kun i den uddybende del, ikke i oversigten."
                                : "De "
                                        + late.size()
                                        + " facilitatorer står kun i den uddybende del,"
                                        + " ikke i oversigten.");
    }
}
