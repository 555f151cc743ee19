package dk.tingsted.workshops.choosing;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks each second for windows that have closed, so that nobody waits for the division. Several
/// copies of the program may look at the same time: whoever holds the round first tells it.
@Component
class Closing implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);
    private static final String BY = "Tingsted";

    private final Rounds rounds;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("workshops").factory());

    Closing(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        var _ = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }

    /// What fails now is tried again.
    private void look() {
        try {
            rounds.tellDue(BY, clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("Divisions could not be told; tried again in a second", e);
        }
    }
}
