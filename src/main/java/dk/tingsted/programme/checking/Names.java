package dk.tingsted.programme.checking;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Severity;
import dk.tingsted.programme.Spot;
import dk.tingsted.programme.checking.Likeness.Kinship;
import dk.tingsted.programme.reading.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One person, or one organisation, written in two ways.
final class Names {

    record Pair(Mention one, Mention other, Kinship kinship) {

        Set<String> names() {
            return Set.of(one.name(), other.name());
        }

        static Pair within(Mention one, Mention other) {
            return new Pair(one, other, Likeness.kinship(one, other, one.isBeside(other)));
        }
    }

    private Names() {}

    static Stream<Finding> variants(Reading reading) {
        var mentions = Mention.all(reading);
        return Stream.concat(pairs(mentions), InProse.variants(reading, mentions))
                .filter(pair -> pair.kinship() != Kinship.NONE)
                .filter(distinct())
                .map(Names::variant);
    }

    /// The same person's organisation, spelt two ways.
    static Stream<Finding> organisations(Reading reading) {
        return pairs(Mention.all(reading))
                .filter(pair -> pair.one().parts().equals(pair.other().parts()))
                .filter(Names::hasOrganisationSpeltTwice)
                .limit(1)
                .map(Names::organisation);
    }

    /// Names of one person have at least one part in common, whatever is wrong with the others.
    private static Stream<Pair> pairs(List<Mention> mentions) {
        var byPart = new HashMap<String, List<Integer>>();
        for (int at = 0; at < mentions.size(); at++) {
            for (var part : mentions.get(at).parts()) {
                byPart.computeIfAbsent(part, _ -> new ArrayList<>()).add(at);
            }
        }
        var pairs = new ArrayList<Pair>();
        for (int at = 0; at < mentions.size(); at++) {
            for (int later : laterWithPart(mentions, at, byPart)) {
                pairs.add(Pair.within(mentions.get(at), mentions.get(later)));
            }
        }
        return pairs.stream();
    }

    private static Set<Integer> laterWithPart(
            List<Mention> mentions, int at, Map<String, List<Integer>> byPart) {
        var later = new TreeSet<Integer>();
        for (var part : mentions.get(at).parts()) {
            for (int other : byPart.getOrDefault(part, List.of())) {
                if (other > at) {
                    later.add(other);
                }
            }
        }
        return later;
    }

    private static Predicate<Pair> distinct() {
        var seen = new HashSet<Set<String>>();
        return pair -> !pair.one().name().equals(pair.other().name()) && seen.add(pair.names());
    }

    private static Finding variant(Pair pair) {
        boolean middle = pair.kinship() == Kinship.MIDDLE_NAME_LEFT_OUT;
        var severity = middle ? Severity.WARNING : Severity.ERROR;
        return new Found(Concern.NAME_VARIANT, severity, List.of(), List.of())
                .at(pair.one().line(), pair.other().line())
                .about(spots(pair))
                .says(
                        Wording.quote(pair.one().name())
                                + " og "
                                + Wording.quote(pair.other().name())
                                + " "
                                + (middle
                                        ? "ser ud til at være den samme."
                                        : "ser ud til at være den samme, stavet på to måder.")
                                + beside(pair)
                                + " Hvordan skrives navnet?");
    }

    private static Spot[] spots(Pair pair) {
        return Stream.of(pair.one().spot(), pair.other().spot())
                .filter(Objects::nonNull)
                .toArray(Spot[]::new);
    }

    private static String beside(Pair pair) {
        return shared(pair.one().person().role(), pair.other().person().role())
                .or(() ->
                        shared(
                                pair.one().person().organisation(),
                                pair.other().person().organisation()))
                .map(words -> " Ved begge står »" + words + "«.")
                .orElse("");
    }

    private static Optional<String> shared(@Nullable String one, @Nullable String other) {
        return Optional.ofNullable(one)
                .filter(words ->
                        other != null && Likeness.plain(words).equals(Likeness.plain(other)));
    }

    private static boolean hasOrganisationSpeltTwice(Pair pair) {
        var one = pair.one().person().organisation();
        var other = pair.other().person().organisation();
        return one != null && other != null && Likeness.differInOneWord(one, other);
    }

    private static Finding organisation(Pair pair) {
        return Found.warning(Concern.ORGANISATION_VARIANT)
                .at(pair.one().line(), pair.other().line())
                .about(spots(pair))
                .says(
                        "Ved "
                                + pair.one().name()
                                + " står både "
                                + Wording.quote(
                                        Objects.requireNonNull(pair.one().person().organisation()))
                                + " og "
                                + Wording.quote(
                                        Objects.requireNonNull(
                                                pair.other().person().organisation()))
                                + ".");
    }
}
