package dk.tingsted.registration.form;

import java.util.stream.IntStream;

/// How many letters must be put in, taken out, changed or swapped with their neighbour to make one
/// word of another.
final class Distance {

    /// Nobody means so long a word by another.
    private static final int LONGEST = 80;

    private Distance() {}

    static int between(String one, String other) {
        if (one.length() > LONGEST || other.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        var steps = new int[one.length() + 1][other.length() + 1];
        IntStream.rangeClosed(0, one.length()).forEach(i -> steps[i][0] = i);
        IntStream.rangeClosed(0, other.length()).forEach(j -> steps[0][j] = j);
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                steps[i][j] = step(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(int[][] steps, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best =
                Math.min(
                        Math.min(steps[i - 1][j], steps[i][j - 1]) + 1,
                        steps[i - 1][j - 1] + change);
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
