package dk.tingsted.discussions;

import java.util.Arrays;
import java.util.Random;

/// Whether groups say something of the votes, or only of who happened to come: the groups are found
/// again among people drawn with repetition from those who voted (a bootstrap, always with the same
/// draws), everybody is put into the nearest of them, and the two groupings are compared. After
/// Hennig, "Cluster-wise assessment of cluster stability", 2007.
final class Stability {

    private static final int ROUNDS = 40;

    /// Where there are many people, fewer draws; groups are then held to a stricter measure.
    private static final int MOST_DRAWS = 400;

    private static final int MOST_GROUPS = 8;
    private static final long SEED = 2007;

    private Stability() {}

    /// @param people those who have a group
    /// @param labels the group of each
    static double of(Votes votes, int[] people, int[] labels) {
        var random = new Random(SEED);
        double sum = 0;
        for (var round = 0; round < ROUNDS; round++) {
            sum += Math.max(0, likeness(votes, people, labels, random));
        }
        return sum / ROUNDS;
    }

    private static double likeness(Votes votes, int[] people, int[] labels, Random random) {
        int draws = Math.min(votes.people().size(), MOST_DRAWS);
        var drawn = random.ints(draws, 0, votes.people().size()).toArray();
        var components = Components.roughly(votes, drawn);
        var grouped = Arrays.stream(drawn).filter(one -> isAmong(people, one)).toArray();
        return Clusters.of(Found.places(votes, grouped, components))
                .map(again -> again.labels(Found.places(votes, people, components)))
                .map(again -> Likeness.of(labels, again, MOST_GROUPS))
                .orElse(0.0);
    }

    private static boolean isAmong(int[] people, int person) {
        return Arrays.binarySearch(people, person) >= 0;
    }
}
