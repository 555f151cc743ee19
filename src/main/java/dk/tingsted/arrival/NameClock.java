package dk.tingsted.arrival;

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

/// Looks some times a day for names that have been kept long enough. A door that comes back late
/// with a name is looked at too.
@Component
class NameClock implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(NameClock.class);
    private static final int FIRST_MINUTES = 2;
    private static final int MINUTES = 360;

    private final Arrivals arrivals;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("arrival").factory());

    NameClock(Arrivals arrivals, Clock clock) {
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        var _ = timer.scheduleWithFixedDelay(this::look, FIRST_MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }

    /// What fails now is tried again.
    private void look() {
        try {
            arrivals.forgetNames(clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("Names at doors could not be forgotten; tried again later", e);
        }
    }
}
