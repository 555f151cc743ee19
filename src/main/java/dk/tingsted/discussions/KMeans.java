package dk.tingsted.discussions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Groups around centres, so that the squared distances to them are small: Lloyd's steps from
/// beginnings drawn as Arthur and Vassilvitskii do ("k-means++", SODA 2007). Deterministic.
///
/// @param cost the sum of squared distances
record KMeans(List<Point> centres, double cost) {

    private static final int BEGINNINGS = 20;
    private static final int STEPS = 100;
    private static final long SEED = 11;

    KMeans {
        centres = List.copyOf(centres);
    }

    /// The best of several beginnings.
    static KMeans of(Crowd crowd, int groups) {
        var random = new Random(SEED);
        var best = from(crowd, groups, random, STEPS);
        for (var n = 1; n < BEGINNINGS; n++) {
            var other = from(crowd, groups, random, STEPS);
            best = other.cost < best.cost * (1 - 1e-12) ? other : best;
        }
        return best;
    }

    static KMeans from(Crowd crowd, int groups, Random random, int steps) {
        var found = measured(crowd, beginning(crowd, groups, random));
        for (var step = 0; step < steps; step++) {
            var next = measured(crowd, found.moved(crowd));
            if (next.cost >= found.cost) {
                break;
            }
            found = next;
        }
        return found;
    }

    int[] labels(List<Point> points) {
        return points.stream().mapToInt(point -> point.nearest(centres)).toArray();
    }

    private static KMeans measured(Crowd crowd, List<Point> centres) {
        double cost = 0;
        for (var n = 0; n < crowd.size(); n++) {
            var place = crowd.places().get(n);
            cost += crowd.weights().get(n) * place.squared(centres.get(place.nearest(centres)));
        }
        return new KMeans(centres, cost);
    }

    /// Each next centre is drawn with a chance that grows with the square of its distance to those
    /// before it.
    private static List<Point> beginning(Crowd crowd, int groups, Random random) {
        var centres = new ArrayList<Point>();
        var chances = crowd.weights().stream().mapToDouble(Integer::doubleValue).toArray();
        var least = new double[crowd.size()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        while (centres.size() < groups) {
            var centre = crowd.places().get(drawn(chances, random));
            centres.add(centre);
            for (var n = 0; n < least.length; n++) {
                least[n] = Math.min(least[n], crowd.places().get(n).squared(centre));
                chances[n] = least[n] * crowd.weights().get(n);
            }
        }
        return centres;
    }

    private static int drawn(double[] chances, Random random) {
        double all = 0;
        for (var chance : chances) {
            all += chance;
        }
        double left = random.nextDouble() * all;
        for (var n = 0; n < chances.length; n++) {
            left -= chances[n];
            if (left < 0) {
                return n;
            }
        }
        return IntStream.range(0, chances.length).filter(n -> chances[n] > 0).max().orElse(0);
    }

    /// Each centre to the middle of its group; one that has lost its group stays.
    private List<Point> moved(Crowd crowd) {
        var sums = new double[centres.size()][3];
        for (var n = 0; n < crowd.size(); n++) {
            var place = crowd.places().get(n);
            var sum = sums[place.nearest(centres)];
            double weight = crowd.weights().get(n);
            sum[0] += weight * place.x();
            sum[1] += weight * place.y();
            sum[2] += weight;
        }
        var moved = new ArrayList<Point>();
        for (var n = 0; n < sums.length; n++) {
            var sum = sums[n];
            moved.add(sum[2] == 0 ? centres.get(n) : new Point(sum[0] / sum[2], sum[1] / sum[2]));
        }
        return moved;
    }
}
