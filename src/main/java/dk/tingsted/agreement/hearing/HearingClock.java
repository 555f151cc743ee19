package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Agreement;
import dk.tingsted.agreement.Agreements;
import dk.tingsted.conference.Conferences;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks every minute for councils that are to be reminded. It remembers nothing, so after a stop
/// it goes on where it was.
@Component
class HearingClock implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(HearingClock.class);
    private static final int AFTER_START = 10;
    private static final int SECONDS = 60;

    private final Hearings hearings;
    private final Agreements agreements;
    private final Conferences conferences;
    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("hearing-reminders").factory());

    HearingClock(Hearings hearings, Agreements agreements, Conferences conferences, Clock clock) {
        this.hearings = hearings;
        this.agreements = agreements;
        this.conferences = conferences;
        this.clock = clock;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        var _ =
                timer.scheduleWithFixedDelay(
                        () -> look(clock.instant()), AFTER_START, SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }

    void look(Instant now) {
        try {
            // A day earlier: somewhere it is still yesterday.
            var day = now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
            agreements.remindingFrom(day).forEach(one -> remind(one, now));
        } catch (RuntimeException e) {
            LOG.warn("Hearings were not looked for; tried again in {} s", SECONDS, e);
        }
    }

    /// What fails now is tried again at the next look, and keeps no other back.
    private void remind(Agreement agreement, Instant now) {
        try {
            hearings.remindInTime(conferences.get(agreement.conference()), agreement, now);
        } catch (RuntimeException e) {
            LOG.warn("Reminders of agreement {} were not written", agreement.id(), e);
        }
    }
}
