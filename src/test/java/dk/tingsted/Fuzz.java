package dk.tingsted;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/// What every parser owes whatever it is given: it ends in time, and says the same when asked
/// again.
public final class Fuzz {

    /// For a few thousand letters, by a processor that watches every branch.
    private static final double SECONDS = 5;

    private Fuzz() {}

    /// The answer of `parser`, asked twice. The first time classes are loaded; the second counts.
    public static <T> T twice(Callable<T> parser) throws Exception {
        var answer = parser.call();
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        var again = parser.call();
        double seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
        if (seconds > SECONDS) {
            throw new AssertionError("Took %.1f seconds".formatted(seconds));
        }
        if (!again.equals(answer)) {
            throw new AssertionError("Two answers: " + answer + " and " + again);
        }
        return answer;
    }
}
