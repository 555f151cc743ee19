package dk.tingsted.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Scanner;
import java.util.SplittableRandom;

/// Groups as diverse as can be, for the same annealing that seats people. An empty seat is an
/// element without distances.
final class Mdgp implements Landscape {

    private final double[][] distances;
    private final int elements;
    private final int[] least;
    private final int[] groups;
    private final int[] remembered;
    private final int[] loads;

    /// By group and element: the sum of distances to those in the group.
    private final double[][] sums;

    private final double[] within = {0};
    private final int[] step = new int[2];

    private Mdgp(int elements, int[] least, int[] most, double[][] distances) {
        this.elements = elements;
        this.least = least;
        this.distances = distances;
        groups = begun(elements, least, most);
        remembered = groups.clone();
        loads = new int[least.length];
        sums = new double[least.length][groups.length];
        recall();
    }

    static double best(String name, long steps) {
        var mdgp = read(name);
        new Annealing(mdgp.typical(), mdgp.typical() / 60, 20_000)
                .run(mdgp, steps, new SplittableRandom(1));
        return mdgp.within[0];
    }

    private static Mdgp read(String name) {
        try (var in = Objects.requireNonNull(Mdgp.class.getResourceAsStream("/mdgp/" + name));
                var scanner = new Scanner(in, StandardCharsets.UTF_8)) {
            int elements = scanner.nextInt();
            int count = scanner.nextInt();
            scanner.next();
            var least = new int[count];
            var most = new int[count];
            int seats = 0;
            for (var n = 0; n < count; n++) {
                least[n] = scanner.nextInt();
                most[n] = scanner.nextInt();
                seats += most[n];
            }
            var distances = new double[seats][seats];
            while (scanner.hasNext()) {
                int a = scanner.nextInt();
                int b = scanner.nextInt();
                double distance = Double.parseDouble(scanner.next());
                distances[a][b] = distance;
                distances[b][a] = distance;
            }
            return new Mdgp(elements, least, most, distances);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Elements first to where they are needed, then to where they may be; empty seats last.
    private static int[] begun(int elements, int[] least, int[] most) {
        var needed = new ArrayList<Integer>();
        var possible = new ArrayList<Integer>();
        for (var group = 0; group < least.length; group++) {
            for (var n = 0; n < most[group]; n++) {
                (n < least[group] ? needed : possible).add(group);
            }
        }
        needed.addAll(possible);
        assert elements <= needed.size();
        return needed.stream().mapToInt(group -> group).toArray();
    }

    private double typical() {
        double sum = 0;
        for (var line : distances) {
            for (var distance : line) {
                sum += distance;
            }
        }
        return sum / elements / elements;
    }

    @Override
    public double bound() {
        return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double cost() {
        return -within[0];
    }

    @Override
    public double propose(SplittableRandom random, double bearable) {
        int one = random.nextInt(groups.length);
        int other = random.nextInt(groups.length);
        step[0] = one;
        step[1] = other;
        return groups[one] == groups[other] || isTooFew(one, other) || isTooFew(other, one)
                ? Double.POSITIVE_INFINITY
                : -gain(one, other);
    }

    private boolean isTooFew(int leaving, int coming) {
        return leaving < elements
                && coming >= elements
                && loads[groups[leaving]] <= least[groups[leaving]];
    }

    private double gain(int one, int other) {
        int here = groups[one];
        int there = groups[other];
        return sums[there][one]
                - sums[here][one]
                + sums[here][other]
                - sums[there][other]
                - 2 * distances[one][other];
    }

    @Override
    public void take() {
        int one = step[0];
        int other = step[1];
        within[0] += gain(one, other);
        int here = groups[one];
        int there = groups[other];
        for (var n = 0; n < groups.length; n++) {
            sums[here][n] += distances[other][n] - distances[one][n];
            sums[there][n] += distances[one][n] - distances[other][n];
        }
        groups[one] = there;
        groups[other] = here;
        count();
    }

    @Override
    public void remember() {
        System.arraycopy(groups, 0, remembered, 0, groups.length);
    }

    @Override
    public void recall() {
        System.arraycopy(remembered, 0, groups, 0, groups.length);
        count();
        within[0] = 0;
        for (var group = 0; group < least.length; group++) {
            for (var n = 0; n < groups.length; n++) {
                sums[group][n] = sum(n, group);
            }
        }
        for (var n = 0; n < groups.length; n++) {
            within[0] += sums[groups[n]][n] / 2;
        }
    }

    private double sum(int element, int group) {
        double sum = 0;
        for (var n = 0; n < groups.length; n++) {
            sum += groups[n] == group ? distances[element][n] : 0;
        }
        return sum;
    }

    private void count() {
        Arrays.fill(loads, 0);
        for (var n = 0; n < elements; n++) {
            loads[groups[n]]++;
        }
    }
}
