package dk.tingsted.registration;

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

/// Looks now and then for offers whose time is up. Several copies of the program may look at the
/// same time: whoever holds the conference first does it, and the others find nothing left.
@Component
class Lapsing implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Lapsing.class);
    private static final int SECONDS = 15;

    private final Registrations registrations;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("lapsing").factory());

    Lapsing(Registrations registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        var _ = timer.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }

    /// What fails now is tried again.
    private void look() {
        try {
            registrations.lapse(clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("Offers could not lapse; tried again in {} s", SECONDS, e);
        }
    }
}
