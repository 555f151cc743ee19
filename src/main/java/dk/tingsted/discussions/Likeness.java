package dk.tingsted.discussions;

/// How alike two groupings of the same people are: 1 the same, about 0 no more than by chance (the
/// adjusted Rand index of Hubert and Arabie, "Comparing partitions", 1985).
final class Likeness {

    private Likeness() {}

    /// @param a a group for each person, from 0 on
    static double of(int[] a, int[] b, int groups) {
        var both = new long[groups][groups];
        var inA = new long[groups];
        var inB = new long[groups];
        for (var n = 0; n < a.length; n++) {
            both[a[n]][b[n]]++;
            inA[a[n]]++;
            inB[b[n]]++;
        }
        double together = 0;
        for (var line : both) {
            together += pairs(line);
        }
        double expected = pairs(inA) * pairs(inB) / Math.max(1, pairs(a.length));
        double most = (pairs(inA) + pairs(inB)) / 2;
        return most == expected ? 1 : (together - expected) / (most - expected);
    }

    private static double pairs(long[] sizes) {
        double sum = 0;
        for (var size : sizes) {
            sum += pairs(size);
        }
        return sum;
    }

    private static double pairs(long size) {
        return size * (size - 1) / 2.0;
    }
}
