package dk.tingsted.tables;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// How often every two people sit together, and the repeated pairs P of it.
final class Meetings {

    private final byte[][] times;

    /// For each person, how many meetings beyond the first with the same one.
    private final int[] repeats;

    private final IntBag repeating;
    private final int[] repeatedPairs = {0};

    Meetings(int people) {
        times = new byte[people][people];
        repeats = new int[people];
        repeating = new IntBag(people);
    }

    /// Counts anew who sits where.
    void count(List<int[][]> seated) {
        repeatedPairs[0] = 0;
        for (var line : times) {
            Arrays.fill(line, (byte) 0);
        }
        for (var n = 0; n < repeats.length; n++) {
            repeats[n] = 0;
            repeating.set(n, false);
        }
        for (var round : seated) {
            for (var table : round) {
                for (var n = 0; n < table.length; n++) {
                    for (var m = 0; m < n; m++) {
                        meet(table[n], table[m]);
                    }
                }
            }
        }
    }

    int repeatedPairs() {
        return repeatedPairs[0];
    }

    boolean isNew() {
        return repeating.isEmpty();
    }

    /// Somebody who meets somebody again.
    int drawn(SplittableRandom random) {
        return repeating.drawn(random);
    }

    /// No exchange of places of the two makes P less by more.
    int mostGain(int person, int other) {
        return repeats[person] + repeats[other];
    }

    /// What more P would be, were two people to change tables.
    int change(int person, int[] here, int other, int[] there) {
        return moved(person, here, there, other) + moved(other, there, here, person);
    }

    private int moved(int person, int[] from, int[] to, int leaving) {
        var met = times[person];
        int change = 0;
        for (var one : to) {
            change += met[one];
        }
        change -= met[leaving];
        for (var one : from) {
            change -= met[one];
        }
        return change + from.length - 1;
    }

    /// @param here where `person` still sits, `there` likewise with `other`
    void swap(int person, int[] here, int other, int[] there) {
        for (var one : here) {
            if (one != person) {
                part(person, one);
                meet(other, one);
            }
        }
        for (var one : there) {
            if (one != other) {
                part(other, one);
                meet(person, one);
            }
        }
    }

    private void meet(int a, int b) {
        int before = times[a][b]++;
        times[b][a]++;
        if (before > 0) {
            repeatedPairs[0] += before;
            repeat(a, 1);
            repeat(b, 1);
        }
    }

    private void part(int a, int b) {
        int after = --times[a][b];
        times[b][a]--;
        if (after > 0) {
            repeatedPairs[0] -= after;
            repeat(a, -1);
            repeat(b, -1);
        }
    }

    private void repeat(int person, int change) {
        repeats[person] += change;
        repeating.set(person, repeats[person] > 0);
    }
}
