package dk.tingsted.workshops;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// The levels of an objective and the lottery, packed into as few `long` as hold them: those are
/// added word by word and compared from the first. No sum along a path of moves overflows a word.
///
/// @param words how many
/// @param weights the words of each cost, and of no place at index 0, one after the other
/// @param scale what the levels were multiplied by, so that the mean over those who stay together
///   is whole
record Packing(int words, List<long[]> weights, int scale) {

    private static final int BITS = 61;

    static Packing of(Levels levels, int scale) {
        var values = levels.values();
        var bases = new ArrayList<BigInteger>();
        values.forEach(
                value -> bases.add(base(levels, IntStream.of(value).max().orElse(0), scale)));
        bases.add(base(levels, Tickets.LARGEST, 1));
        var factors = factors(bases);
        int words = factors.getFirst().word + 1;
        var weights = new ArrayList<long[]>();
        for (var cost = 0; cost <= levels.worst(); cost++) {
            weights.add(packed(values, cost, factors, words));
        }
        return new Packing(words, List.copyOf(weights), scale);
    }

    private static BigInteger base(Levels levels, int most, int scale) {
        return BigInteger.valueOf(levels.steps())
                .multiply(BigInteger.valueOf((long) most * scale))
                .add(BigInteger.ONE);
    }

    /// Counted from the last word.
    private record Factor(int word, long factor) {}

    /// From the last level, which is the lottery, to the first: a new word when one is full.
    private static List<Factor> factors(List<BigInteger> bases) {
        var factors = new ArrayList<Factor>();
        int word = 0;
        var factor = BigInteger.ONE;
        for (var base : bases.reversed()) {
            if (factor.multiply(base).bitLength() > BITS) {
                word++;
                factor = BigInteger.ONE;
            }
            factors.add(new Factor(word, factor.longValueExact()));
            factor = factor.multiply(base);
        }
        Collections.reverse(factors);
        return factors;
    }

    private static long[] packed(List<int[]> values, int cost, List<Factor> factors, int words) {
        var packed = new long[words];
        for (var level = 0; level < values.size(); level++) {
            var factor = factors.get(level);
            packed[words - 1 - factor.word] += factor.factor * values.get(level)[cost];
        }
        return packed;
    }
}
