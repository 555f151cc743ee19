package dk.tingsted.platform.time;

import dk.tingsted.platform.space.ReadOnly;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks after all that is [Regular], each on a thread of its own: one that waits for the database
/// holds up no other.
@Component
class Regularly implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Regularly.class);

    private final List<Regular> all;
    private final List<ScheduledExecutorService> timers;
    private final Clock clock;
    private final ReadOnly readOnly;

    Regularly(List<Regular> all, Clock clock, ReadOnly readOnly) {
        this.all = List.copyOf(all);
        this.timers = all.stream().map(Regularly::timer).toList();
        this.clock = clock;
        this.readOnly = readOnly;
    }

    private static ScheduledExecutorService timer(Regular one) {
        var name = one.getClass().getSimpleName();
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        for (int n = 0; n < all.size(); n++) {
            var one = all.get(n);
            long pause = one.pause().toMillis();
            long first = one.first().toMillis();
            var _ =
                    timers.get(n)
                            .scheduleWithFixedDelay(
                                    () -> look(one), first, pause, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void destroy() {
        timers.forEach(ScheduledExecutorService::shutdownNow);
    }

    private void look(Regular one) {
        if (one.writes() && readOnly.isReadOnly()) {
            return;
        }
        try {
            one.look(clock.instant());
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} failed; tried again in {} s",
                    one.getClass().getSimpleName(),
                    one.pause().toSeconds(),
                    e);
        }
    }
}
