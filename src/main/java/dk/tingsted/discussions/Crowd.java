package dk.tingsted.discussions;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// People in the plane, those who stand close together as one place of their number: at most a
/// hundred places, so that what compares every two of them stays quick.
///
/// @param weights how many people stand at each place
record Crowd(List<Point> places, List<Integer> weights) {

    private static final int PLACES = 100;
    private static final int STEPS = 20;
    private static final long SEED = 7;

    Crowd {
        places = List.copyOf(places);
        weights = List.copyOf(weights);
    }

    static Crowd of(List<Point> people) {
        var each = new Crowd(people, people.stream().map(_ -> 1).toList());
        if (people.size() <= PLACES) {
            return each;
        }
        var close = KMeans.from(each, PLACES, new Random(SEED), STEPS);
        return gathered(close.centres(), close.labels(people));
    }

    private static Crowd gathered(List<Point> centres, int[] labels) {
        var counts = new int[centres.size()];
        for (var label : labels) {
            counts[label]++;
        }
        var places = new ArrayList<Point>();
        var weights = new ArrayList<Integer>();
        for (var n = 0; n < counts.length; n++) {
            if (counts[n] > 0) {
                places.add(centres.get(n));
                weights.add(counts[n]);
            }
        }
        return new Crowd(places, weights);
    }

    int size() {
        return places.size();
    }

    /// Places that differ from each other.
    long different() {
        return places.stream().distinct().count();
    }
}
