package dk.tingsted.discussions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The statements that tell most of a group: at most five, and always one. What the group is for
/// comes before what it is against, and first of all what it agrees on most.
final class Representatives {

    private static final int MOST = 5;

    /// A statement seen from both sides.
    private record Candidate(Representative agree, Representative disagree) {

        /// The side on which the group differs more.
        Representative telling() {
            return agree.repnessTest() > disagree.repnessTest() ? agree : disagree;
        }

        boolean isSure() {
            return agree.isSure() || disagree.isSure();
        }
    }

    private Representatives() {}

    /// @param statements those that may be chosen
    /// @param group for each statement, as `others`
    static List<Representative> of(List<String> statements, List<Tally> group, List<Tally> others) {
        var candidates = new ArrayList<Candidate>();
        for (var n = 0; n < statements.size(); n++) {
            candidates.add(candidate(statements.get(n), group.get(n), others.get(n)));
        }
        var agreed = mostAgreed(candidates);
        var sure =
                candidates.stream()
                        .filter(Candidate::isSure)
                        .filter(one -> agreed.filter(one::equals).isEmpty())
                        .map(Candidate::telling)
                        .sorted(Comparator.comparingDouble(Representative::weight).reversed())
                        .toList();
        if (sure.isEmpty()) {
            return agreed.or(() -> mostTelling(candidates)).map(Candidate::telling).stream()
                    .toList();
        }
        return agreeing(
                Stream.concat(agreed.map(Candidate::telling).stream(), sure.stream())
                        .limit(MOST)
                        .toList());
    }

    private static Candidate candidate(String statement, Tally group, Tally others) {
        return new Candidate(
                Representative.of(statement, group, others, Side.AGREE),
                Representative.of(statement, group, others, Side.DISAGREE));
    }

    /// Goes through the statements in their order; what counts for a better one depends on the best
    /// so far, and so on the order.
    private static Optional<Candidate> mostAgreed(List<Candidate> candidates) {
        Optional<Candidate> best = Optional.empty();
        for (var one : candidates) {
            if (one.agree.trials() > 0 && isMoreAgreed(one.agree, best.map(Candidate::agree))) {
                best = Optional.of(one);
            }
        }
        return best;
    }

    private static boolean isMoreAgreed(Representative one, Optional<Representative> best) {
        if (best.isEmpty()) {
            return one.pTest() > Representative.SURE || (one.repness() > 1 && one.share() > 0.5);
        }
        return best.get().repness() > 1
                ? one.weight() > best.get().weight()
                : one.share() * one.pTest() > best.get().share() * best.get().pTest();
    }

    private static Optional<Candidate> mostTelling(List<Candidate> candidates) {
        return candidates.stream()
                .max(Comparator.comparingDouble(one -> one.telling().repnessTest()));
    }

    private static List<Representative> agreeing(List<Representative> chosen) {
        return chosen.stream().sorted(Comparator.comparing(Representative::side)).toList();
    }
}
