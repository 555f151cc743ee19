package dk.tingsted.registration.planned;

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

/// Looks every half minute for letters whose time has come. It remembers nothing, so after a stop
/// it goes on where it was.
@Component
class LetterClock implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LetterClock.class);
    private static final int AFTER_START = 5;
    private static final int SECONDS = 30;

    private final PlannedLetters letters;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("planned-letters").factory());

    LetterClock(PlannedLetters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        var _ = timer.scheduleWithFixedDelay(this::look, AFTER_START, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }

    private void look() {
        try {
            letters.look(clock.instant());
        } catch (RuntimeException e) {
            LOG.warn("Planned letters were not looked for; tried again in {} s", SECONDS, e);
        }
    }
}
