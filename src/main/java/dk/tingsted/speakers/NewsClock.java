package dk.tingsted.speakers;

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

/// Looks each minute whether there is something to tell the secretariat.
@Component
class NewsClock implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(NewsClock.class);

    private final NewsLetters letters;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("speakers").factory());

    NewsClock(NewsLetters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        var _ = timer.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }

    /// What fails now is tried again.
    private void look() {
        try {
            letters.look(clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("The secretariat could not be told; tried again in a minute", e);
        }
    }
}
