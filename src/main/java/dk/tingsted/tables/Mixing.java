package dk.tingsted.tables;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// How many of each value of each attribute sit at each table, and the imbalance V of it.
final class Mixing {

    private final Values values;
    private final int tables;

    /// By round x table, then value.
    private final int[][] counts;

    private final int[] imbalanceAt;
    private final IntBag imbalanced;
    private final int[] imbalance = {0};

    Mixing(Values values, int rounds, int tables) {
        this.values = values;
        this.tables = tables;
        counts = new int[rounds * tables][values.size()];
        imbalanceAt = new int[rounds * tables];
        imbalanced = new IntBag(rounds * tables);
    }

    /// Counts anew who sits where.
    void count(List<int[][]> seated) {
        imbalance[0] = 0;
        for (var at = 0; at < counts.length; at++) {
            Arrays.fill(counts[at], 0);
            for (var person : seated.get(at / tables)[at % tables]) {
                for (var value : values.of(person)) {
                    counts[at][value]++;
                }
            }
            imbalanceAt[at] = values.imbalance(counts[at]);
            imbalance[0] += imbalanceAt[at];
            imbalanced.set(at, imbalanceAt[at] > 0);
        }
    }

    int imbalance() {
        return imbalance[0];
    }

    boolean isBalanced() {
        return imbalanced.isEmpty();
    }

    /// A table that is not balanced, as round x tables + table.
    int drawn(SplittableRandom random) {
        return imbalanced.drawn(random);
    }

    /// What more V would be, were two people to change places.
    int change(int round, int here, int person, int there, int other) {
        return changeAt(round * tables + here, person, other)
                + changeAt(round * tables + there, other, person);
    }

    private int changeAt(int at, int leaves, int comes) {
        var count = counts[at];
        var old = values.of(leaves);
        var fresh = values.of(comes);
        int change = 0;
        for (var n = 0; n < old.length; n++) {
            if (old[n] != fresh[n]) {
                change +=
                        values.less(old[n], count[old[n]]) + values.more(fresh[n], count[fresh[n]]);
            }
        }
        return change;
    }

    void swap(int round, int here, int person, int there, int other) {
        swapAt(round * tables + here, person, other);
        swapAt(round * tables + there, other, person);
    }

    private void swapAt(int at, int leaves, int comes) {
        int change = changeAt(at, leaves, comes);
        for (var value : values.of(leaves)) {
            counts[at][value]--;
        }
        for (var value : values.of(comes)) {
            counts[at][value]++;
        }
        imbalanceAt[at] += change;
        imbalance[0] += change;
        imbalanced.set(at, imbalanceAt[at] > 0);
    }
}
