package dk.tingsted.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// How far this machine's clock is behind the one that all copies of the program go by. Two copies
/// whose machines disagree would else close the same registration at two moments.
@Component
public class Skew {

    private static final Logger LOG = LoggerFactory.getLogger(Skew.class);

    /// An answer that took longer says too little about when it was given.
    private static final Duration QUICK = Duration.ofMillis(500);

    private static final Duration WORTH_TELLING = Duration.ofSeconds(2);

    private final Clock machine = Clock.systemUTC();
    private final AtomicReference<Duration> behind = new AtomicReference<>(Duration.ZERO);

    Duration behind() {
        return behind.get();
    }

    /// Asks the common clock, and goes by it from now on; what is unclear changes nothing.
    public void measure(Supplier<Instant> common) {
        var before = machine.instant();
        var there = common.get();
        between(before, there, machine.instant()).ifPresent(this::goBy);
    }

    /// Whoever answers does so half-way, give or take.
    static Optional<Duration> between(Instant before, Instant there, Instant after) {
        var took = Duration.between(before, after);
        return took.isNegative() || took.compareTo(QUICK) > 0
                ? Optional.empty()
                : Optional.of(Duration.between(before.plus(took.dividedBy(2)), there));
    }

    private void goBy(Duration measured) {
        var before = behind.getAndSet(measured);
        if (measured.minus(before).abs().compareTo(WORTH_TELLING) > 0) {
            LOG.warn(
                    "The clock of this machine is {} s behind that of the database; Tingsted goes by"
                            + " the database",
                    measured.toMillis() / 1000.0);
        }
    }
}
