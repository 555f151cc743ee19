package dk.tingsted.discussions;

/// A statement on which a group differs from the others.
///
/// @param side what the group thinks of it more than others do
/// @param successes how many in the group took that side
/// @param trials how many in the group voted
/// @param share of the side in the group
/// @param repness how many times larger the share is than among the others
/// @param pTest how sure it is that most of the group take the side, in standard deviations
/// @param repnessTest how sure it is that the group differs, in standard deviations
public record Representative(
        String statement,
        Side side,
        int successes,
        int trials,
        double share,
        double repness,
        double pTest,
        double repnessTest) {

    /// 90 % on one side of a normal distribution.
    static final double SURE = 1.2816;

    static Representative of(String statement, Tally group, Tally others, Side side) {
        return new Representative(
                statement,
                side,
                group.on(side),
                group.votes(),
                group.share(side),
                group.share(side) / others.share(side),
                group.pTest(side),
                group.zAgainst(others, side));
    }

    /// By this they are put in order.
    double weight() {
        return repness * repnessTest * share * pTest;
    }

    boolean isSure() {
        return repnessTest > SURE && pTest > SURE;
    }
}
