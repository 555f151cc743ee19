package dk.tingsted.discussions;

import java.util.List;
import java.util.Optional;

/// Groups of people who stand near each other, as many as fit best: two to five, and fewer among
/// few.
final class Clusters {

    private static final int MOST = 5;
    private static final int PLACES_FOR_ONE_MORE = 12;

    private Clusters() {}

    /// Empty when all stand in one place. Of numbers that fit equally well the smallest is taken.
    static Optional<KMeans> of(List<Point> people) {
        var crowd = Crowd.of(people);
        long most =
                Math.min(Math.min(MOST, 2 + crowd.size() / PLACES_FOR_ONE_MORE), crowd.different());
        Optional<KMeans> best = Optional.empty();
        double fits = Double.NEGATIVE_INFINITY;
        for (var groups = 2; groups <= most; groups++) {
            var found = KMeans.of(crowd, groups);
            double fit = Silhouette.of(crowd, found);
            if (fit > fits + 1e-12) {
                best = Optional.of(found);
                fits = fit;
            }
        }
        return best;
    }
}
