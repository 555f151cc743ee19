package dk.tingsted.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// A first plan that is good already: one after the other, people go to the table that lacks them
/// most and where they know the fewest.
final class Beginning {

    private static final int FOE = 1_000;

    private final Units units;
    private final Values values;
    private final Placing placing;
    private final byte[][] met;

    private Beginning(Units units, Values values, Placing placing) {
        this.units = units;
        this.values = values;
        this.placing = placing;
        met = new byte[units.people()][units.people()];
    }

    /// For each round and table the people at it.
    static List<int[][]> of(
            Units units, Values values, Placing placing, int rounds, SplittableRandom random) {
        var beginning = new Beginning(units, values, placing);
        var seated = new ArrayList<int[][]>();
        for (var round = 0; round < rounds; round++) {
            seated.add(beginning.round(random));
        }
        return seated;
    }

    private int[][] round(SplittableRandom random) {
        var tables = placing.tables();
        var left = placing.loads();
        var seated = new int[left.length][];
        for (var table = 0; table < left.length; table++) {
            seated[table] = new int[left[table]];
        }
        var counts = new int[left.length][values.size()];
        var shuffled = shuffled(random);
        for (var person : shuffled) {
            if (tables[person] >= 0) {
                sit(person, tables[person], seated, left, counts);
            }
        }
        for (var person : shuffled) {
            if (tables[person] < 0) {
                int table = best(person, seated, left, counts, random);
                sit(person, table, seated, left, counts);
            }
        }
        return seated;
    }

    /// Those who may not sit with many come first.
    private int[] shuffled(SplittableRandom random) {
        var all = IntStream.range(0, units.people()).toArray();
        for (int n = all.length - 1; n > 0; n--) {
            int other = random.nextInt(n + 1);
            int kept = all[n];
            all[n] = all[other];
            all[other] = kept;
        }
        return Arrays.stream(all)
                .boxed()
                .sorted((a, b) -> Integer.compare(units.foes(b).length, units.foes(a).length))
                .mapToInt(person -> person)
                .toArray();
    }

    private int best(
            int person, int[][] seated, int[] left, int[][] counts, SplittableRandom random) {
        int best = -1;
        long least = Long.MAX_VALUE;
        int turn = random.nextInt(left.length);
        for (var n = 0; n < left.length; n++) {
            int table = (turn + n) % left.length;
            if (left[table] > 0) {
                long cost = cost(person, seated[table], left[table], counts[table]);
                best = cost < least ? table : best;
                least = Math.min(cost, least);
            }
        }
        return best;
    }

    private long cost(int person, int[] seated, int left, int[] counts) {
        long cost = 0;
        for (var value : values.of(person)) {
            cost += values.more(value, counts[value]);
        }
        for (var n = left; n < seated.length; n++) {
            cost += met[person][seated[n]];
            cost += Arrays.binarySearch(units.foes(person), seated[n]) >= 0 ? FOE : 0;
        }
        return cost * seated.length * 2 - left;
    }

    private void sit(int person, int table, int[][] seated, int[] left, int[][] counts) {
        for (var n = left[table]; n < seated[table].length; n++) {
            met[person][seated[table][n]]++;
            met[seated[table][n]][person]++;
        }
        seated[table][--left[table]] = person;
        for (var value : values.of(person)) {
            counts[table][value]++;
        }
    }
}
