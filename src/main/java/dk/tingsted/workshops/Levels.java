package dk.tingsted.workshops;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// An objective as numbers that are compared one after the other: first whether there is a place at
/// all, then what the objective asks for.
///
/// The same as one number, a weight for each cost, so that the division with the smallest sum of
/// weights is the best one. A division that is not the best can be bettered by a ring of moves that
/// visits each room once at most, so the weight of a level need only outweigh `rooms + 2` steps of
/// those after it, however many people there are.
///
/// @param worst the greatest cost of a place
/// @param steps moves in the longest ring that has to be outweighed
record Levels(Objective objective, int worst, int steps) {

    static Levels of(Objective objective, int worst, int rooms) {
        return new Levels(objective, worst, rooms + 2);
    }

    /// What is to be kept small, the most important first: its value at each cost, and without a
    /// place (at index 0).
    ///
    /// The greatest n1, then n2, … is the same as the fewest places that cost more than 1, then
    /// more than 2, …
    List<int[]> values() {
        var values = new ArrayList<int[]>();
        values.add(value(0, 1, Integer.MAX_VALUE));
        switch (objective) {
            case SUM -> values.add(IntStream.rangeClosed(0, worst).toArray());
            case RANK_MAXIMAL ->
                    IntStream.range(1, worst).forEach(limit -> values.add(above(limit)));
            case GENEROUS -> IntStream.range(1, worst).forEach(n -> values.add(above(worst - n)));
        }
        return values;
    }

    private int[] above(int limit) {
        return value(0, 0, limit);
    }

    private int[] value(int placed, int without, int limit) {
        return IntStream.rangeClosed(0, worst)
                .map(cost -> cost == 0 ? without : cost > limit ? 1 : placed)
                .toArray();
    }

    /// The weight of each cost, and of no place at index 0.
    List<BigInteger> weights() {
        var weights = new ArrayList<BigInteger>();
        for (var cost = 0; cost <= worst; cost++) {
            weights.add(weight(cost));
        }
        return List.copyOf(weights);
    }

    private BigInteger weight(int cost) {
        var weight = BigInteger.ZERO;
        for (var value : values()) {
            weight = weight.multiply(base(value)).add(BigInteger.valueOf(value[cost]));
        }
        return weight;
    }

    /// More than a ring of moves can change the value by.
    private BigInteger base(int[] value) {
        int most = IntStream.of(value).max().orElse(0);
        return BigInteger.valueOf((long) steps * most + 1);
    }
}
