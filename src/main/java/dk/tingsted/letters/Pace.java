package dk.tingsted.letters;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// So many letters a minute and no more, evenly spread: mail servers grow suspicious of a flood.
final class Pace {

    private static final int MOST_AT_ONCE = 20;

    private final int perMinute;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    Pace(int perMinute) {
        this.perMinute = perMinute;
    }

    /// How many letters go within ten seconds, at least one.
    int atOnce() {
        return Math.clamp(perMinute / 6, 1, MOST_AT_ONCE);
    }

    /// Returns when the next letter may go.
    void await() {
        long wait = next.get() - System.nanoTime();
        while (wait > 0) {
            LockSupport.parkNanos(wait);
            wait = next.get() - System.nanoTime();
        }
    }

    /// The same, and takes the turn.
    void step() {
        await();
        next.set(System.nanoTime() + Duration.ofMinutes(1).toNanos() / perMinute);
    }
}
