package dk.tingsted.letters;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// So many letters a minute and no more, evenly spread: mail servers grow suspicious of a flood.
final class Pace {

    private final long gap;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    Pace(int perMinute) {
        this.gap = Duration.ofMinutes(1).toNanos() / perMinute;
    }

    /// Returns when the next letter may go.
    void step() {
        long wait = next.get() - System.nanoTime();
        while (wait > 0) {
            LockSupport.parkNanos(wait);
            wait = next.get() - System.nanoTime();
        }
        next.set(System.nanoTime() + gap);
    }
}
