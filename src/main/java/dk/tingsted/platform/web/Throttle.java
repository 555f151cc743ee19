package dk.tingsted.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/// So many in so long from one place. Counted in the memory of this program: it keeps machines from
/// guessing, and a whole town hall behind one address must still come through.
public final class Throttle {

    private static final int MANY_PLACES = 10_000;

    private final int most;
    private final Duration window;
    private final ConcurrentHashMap<String, Count> counts = new ConcurrentHashMap<>();

    public Throttle(int most, Duration window) {
        this.most = most;
        this.window = window;
    }

    /// Counts one more.
    ///
    /// @throws TooMany when this place has used up what it may
    public void pass(String place, Instant now) {
        if (counts.size() > MANY_PLACES) {
            counts.values().removeIf(count -> count.isOver(now, window));
        }
        var count =
                counts.compute(
                        place,
                        (_, before) ->
                                before == null || before.isOver(now, window)
                                        ? new Count(now, 1)
                                        : new Count(before.since, before.number + 1));
        if (count.number > most) {
            throw new TooMany();
        }
    }

    /// Too many tries; see [Throttle].
    public static final class TooMany extends RuntimeException {
        TooMany() {
            super("Too many", null, false, false);
        }
    }

    private record Count(Instant since, int number) {
        boolean isOver(Instant now, Duration window) {
            return since.plus(window).isBefore(now);
        }
    }
}
