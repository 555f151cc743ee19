package dk.tingsted.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.platform.db.Remembered;
import dk.tingsted.platform.web.Throttle;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Classes that all requests share, used by several threads at the same instant, over and over.
/// Each test also tries a careless twin of the class, which has to be found out.
class SharedByThreadsTest {

    private static final int THREADS = 4;
    private static final int ROUNDS = 20_000;
    private static final Instant NOW = Instant.parse("2031-03-01T09:00:00Z");

    /// What is asked for together is read once, and what was made out of date is never given to
    /// somebody who asks afterwards.
    @Test
    void what_is_remembered_is_read_once_and_never_older_than_what_was_told() {
        var reads = new AtomicIntegerArray(ROUNDS);
        var stored = new AtomicIntegerArray(ROUNDS);
        // Between writing and telling the old may still be given.
        var told = new AtomicIntegerArray(ROUNDS);
        var stale = new AtomicInteger();
        var remembered = new Remembered<Integer, Integer>(Duration.ofHours(1), ROUNDS + 1);
        together(n -> {
            var before = told.get(n);
            var got =
                    remembered
                            .of(
                                    n,
                                    NOW,
                                    () -> {
                                        reads.incrementAndGet(n);
                                        return Optional.of(stored.get(n));
                                    })
                            .orElseThrow();
            if (got < before) {
                stale.incrementAndGet();
            }
            // In each second round: written, then told; from here on nobody sees the old.
            if (n % 2 == 1 && Thread.currentThread().getName().endsWith("-0")) {
                stored.incrementAndGet(n);
                remembered.forget(n);
                told.incrementAndGet(n);
                var after = remembered.of(n, NOW, () -> Optional.of(stored.get(n))).orElseThrow();
                if (after < 1) {
                    stale.incrementAndGet();
                }
            }
        });
        assertThat(stale).hasValue(0);
        assertThat(IntStream.range(0, ROUNDS / 2).map(n -> reads.get(2 * n))).allMatch(n -> n == 1);
        found("what is remembered is read once, never stale");
    }

    @Test
    void no_more_pass_a_throttle_than_may_however_many_come_at_once() {
        int most = 2;
        var throttle = new Throttle(most, Duration.ofMinutes(1));
        var passed = new AtomicIntegerArray(ROUNDS);
        together(n -> {
            try {
                throttle.pass("place" + n, NOW);
                passed.incrementAndGet(n);
            } catch (Throttle.TooMany e) {
                // As it should be.
            }
        });
        assertThat(IntStream.range(0, ROUNDS).map(passed::get)).allMatch(n -> n == most);
    }

    /// The control: counting and then writing is seen through.
    @Test
    void a_careless_count_is_found_out() {
        var counts = new int[ROUNDS];
        var passed = new AtomicIntegerArray(ROUNDS);
        together(n -> {
            if (counts[n] < 2) {
                LockSupport.parkNanos(1);
                counts[n]++;
                passed.incrementAndGet(n);
            }
        });
        assertThat(IntStream.range(0, ROUNDS).map(passed::get).filter(n -> n > 2).count())
                .isPositive();
    }

    private void found(String what) {
        Found.that(
                "R19",
                getClass(),
                "%d rounds of %d threads: %s; no throttle passed; a careless twin is found out"
                        .formatted(ROUNDS, THREADS, what));
    }

    /// All threads do the same round at the same instant, as nearly as a machine can.
    private static void together(IntConsumer round) {
        var barrier = new CyclicBarrier(THREADS);
        var failure = new AtomicInteger();
        var threads =
                IntStream.range(0, THREADS)
                        .mapToObj(number ->
                                Thread.ofPlatform()
                                        .name("round-" + number)
                                        .start(() -> {
                                            try {
                                                for (int n = 0; n < ROUNDS; n++) {
                                                    if (n % 50 == 0) {
                                                        barrier.await();
                                                    }
                                                    round.accept(n);
                                                }
                                            } catch (InterruptedException
                                                    | BrokenBarrierException
                                                    | RuntimeException e) {
                                                failure.incrementAndGet();
                                                barrier.reset();
                                            }
                                        }))
                        .toList();
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertThat(failure).hasValue(0);
    }
}
