package dk.tingsted.discussions;

import java.util.Arrays;
import java.util.Random;

/// The two directions in which votes differ most: principal components of the votes, where who did
/// not vote on a statement stands at its mean. Unit length; the entry that is largest in size is
/// positive. Where there are fewer than two directions, the rest is zeros.
final class Components {

    private static final double EXACT = 1e-13;
    private static final double ROUGH = 1e-5;
    private static final long SEED = 20250331;

    private final double[] mean;
    private final double[] first;
    private final double[] second;

    private Components(double[] mean, double[] first, double[] second) {
        this.mean = mean;
        this.first = first;
        this.second = second;
    }

    /// @param people whose votes count; one who stands there twice counts twice
    static Components of(Votes votes, int[] people) {
        return of(votes, people, EXACT);
    }

    /// As good as it need be to see who stands near whom.
    static Components roughly(Votes votes, int[] people) {
        return of(votes, people, ROUGH);
    }

    private static Components of(Votes votes, int[] people, double settled) {
        var mean = mean(votes, people);
        var spread = Spread.of(votes, people, mean);
        var none = new double[mean.length];
        var first = direction(spread, none, settled);
        return new Components(mean, first, direction(spread, first, settled));
    }

    double[] first() {
        return first.clone();
    }

    double[] second() {
        return second.clone();
    }

    /// Where a person stands by her own votes. Who voted little is moved outwards as much as the
    /// votes that she did not give would on average have moved her.
    Point place(Row row) {
        double x = 0;
        double y = 0;
        for (var n = 0; n < row.size(); n++) {
            double vote = row.vote(n) - mean[row.statement(n)];
            x += vote * first[row.statement(n)];
            y += vote * second[row.statement(n)];
        }
        double outwards = Math.sqrt((double) mean.length / Math.max(1, row.size()));
        return new Point(x * outwards, y * outwards);
    }

    private static double[] mean(Votes votes, int[] people) {
        var tallies = votes.tallies(Arrays.stream(people));
        return tallies.stream()
                .mapToDouble(
                        one -> (double) (one.agree() - one.disagree()) / Math.max(1, one.votes()))
                .toArray();
    }

    /// Power iteration, kept at right angles to a direction that is found already.
    private static double[] direction(Spread spread, double[] found, double settled) {
        var direction = unit(beginning(found.length), found);
        for (var step = 0; step < spread.mostSteps(); step++) {
            var next = unit(spread.times(direction), found);
            double moved = distance(next, direction);
            direction = next;
            if (moved < settled) {
                break;
            }
        }
        return turned(direction);
    }

    private static double[] beginning(int size) {
        return new Random(SEED).doubles(size, 0.5, 1.5).toArray();
    }

    private static double[] unit(double[] vector, double[] found) {
        double along = dot(vector, found);
        double before = Math.sqrt(dot(vector, vector));
        for (var n = 0; n < vector.length; n++) {
            vector[n] -= along * found[n];
        }
        double length = Math.sqrt(dot(vector, vector));
        if (length <= 1e-9 * before || length < 1e-12) {
            return new double[vector.length];
        }
        for (var n = 0; n < vector.length; n++) {
            vector[n] /= length;
        }
        return vector;
    }

    private static double[] turned(double[] direction) {
        double largest = 0;
        for (var entry : direction) {
            largest = Math.abs(entry) > Math.abs(largest) + 1e-9 ? entry : largest;
        }
        double sign = largest < 0 ? -1 : 1;
        return Arrays.stream(direction).map(entry -> sign * entry + 0.0).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (var n = 0; n < a.length; n++) {
            sum += a[n] * b[n];
        }
        return sum;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (var n = 0; n < a.length; n++) {
            sum += (a[n] - b[n]) * (a[n] - b[n]);
        }
        return Math.sqrt(sum);
    }
}
