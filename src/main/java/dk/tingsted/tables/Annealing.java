package dk.tingsted.tables;

import java.util.SplittableRandom;

/// Simulated annealing (Kirkpatrick, Gelatt and Vecchi, Science 220, 1983): steps at random, of
/// which those that cost more are taken the less often the cooler it is. Runs grow longer, each
/// begins warm where the best so far was, and the first that reaches the bound is the last.
///
/// @param warm temperature at the beginning of a run, in the unit of the cost
/// @param cool temperature at its end
/// @param first how many steps the first run has
record Annealing(double warm, double cool, long first) {

    private static final int STEPS_AT_A_TEMPERATURE = 1_000;

    /// The landscape is left at the best that was found.
    ///
    /// @param steps how many in all
    void run(Landscape landscape, long steps, SplittableRandom random) {
        landscape.remember();
        double best = landscape.cost();
        long left = steps;
        for (long length = first; left > 0 && best > landscape.bound(); length += length / 2) {
            long now = left < 2 * length ? left : length;
            best = once(landscape, now, best, random);
            left -= now;
            landscape.recall();
        }
    }

    /// @return the least cost so far, which is what the landscape remembers
    private double once(Landscape landscape, long steps, double known, SplittableRandom random) {
        double best = known;
        for (long step = 0; step < steps; step += STEPS_AT_A_TEMPERATURE) {
            double heat = warm * Math.pow(cool / warm, (double) step / steps);
            for (var n = 0; n < STEPS_AT_A_TEMPERATURE; n++) {
                double bearable = -heat * Math.log(1 - random.nextDouble());
                if (landscape.propose(random, bearable) > bearable) {
                    continue;
                }
                landscape.take();
                if (landscape.cost() < best - 1e-9) {
                    best = landscape.cost();
                    landscape.remember();
                    if (best <= landscape.bound()) {
                        return best;
                    }
                }
            }
        }
        return best;
    }
}
