package dk.tingsted.discussions;

/// How some people voted on a statement.
///
/// @param votes all of them, passes too
public record Tally(int agree, int disagree, int votes) {

    public Tally {
        if (agree < 0 || disagree < 0 || agree + disagree > votes) {
            throw new IllegalArgumentException(agree + " + " + disagree + " of " + votes);
        }
    }

    Tally plus(Tally other) {
        return new Tally(agree + other.agree, disagree + other.disagree, votes + other.votes);
    }

    Tally minus(Tally part) {
        return new Tally(agree - part.agree, disagree - part.disagree, votes - part.votes);
    }

    int on(Side side) {
        return switch (side) {
            case AGREE -> agree;
            case DISAGREE -> disagree;
        };
    }

    /// The share that took a side, drawn towards a half as long as there are few votes.
    double share(Side side) {
        return (on(side) + 1.0) / (votes + 2.0);
    }

    /// How far a side is from a half, in standard deviations; a vote of the side is added.
    double pTest(Side side) {
        return 2 * Math.sqrt(votes + 1.0) * ((on(side) + 1.0) / (votes + 1.0) - 0.5);
    }

    /// How far two shares are from each other, in standard deviations (z of two proportions); a
    /// vote of the side is added to both.
    double zAgainst(Tally other, Side side) {
        double here = votes + 1.0;
        double there = other.votes + 1.0;
        double mine = on(side) + 1.0;
        double theirs = other.on(side) + 1.0;
        double pooled = (mine + theirs) / (here + there);
        if (pooled == 1) {
            return 0;
        }
        return (mine / here - theirs / there)
                / Math.sqrt(pooled * (1 - pooled) * (1 / here + 1 / there));
    }
}
