package dk.tingsted.platform.web;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/// So many in so long from one place. They may all come at once, as people do; from then on no more
/// than the time makes room for, as a machine must not. So whoever shares a place with a machine is
/// let in again little by little, and not after the whole time. Counted in the memory of this
/// program: it keeps machines from guessing, and a whole town hall behind one address must still
/// come through.
///
/// A leaky bucket, kept as the moment when it will be empty (ITU-T I.371, GCRA).
public final class Throttle {

    private static final int MANY_PLACES = 10_000;

    private final Duration window;
    private final Duration each;
    private final ConcurrentHashMap<String, Instant> emptyAt = new ConcurrentHashMap<>();

    public Throttle(int most, Duration window) {
        this.window = window;
        this.each = window.dividedBy(most);
    }

    /// Counts one more; one that is refused is not counted.
    ///
    /// @throws TooMany when this place has used up what it may
    public void pass(String place, Instant now) {
        if (emptyAt.size() > MANY_PLACES) {
            emptyAt.values().removeIf(now::isAfter);
        }
        emptyAt.compute(place, (_, empty) -> withOneMore(empty == null ? now : empty, now));
    }

    private Instant withOneMore(Instant empty, Instant now) {
        var then = (empty.isBefore(now) ? now : empty).plus(each);
        if (then.isAfter(now.plus(window))) {
            throw new TooMany();
        }
        return then;
    }

    /// Too many tries; see [Throttle].
    public static final class TooMany extends RuntimeException {
        TooMany() {
            super("Too many", null, false, false);
        }
    }
}
