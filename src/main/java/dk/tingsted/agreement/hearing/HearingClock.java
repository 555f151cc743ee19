package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Agreement;
import dk.tingsted.agreement.Agreements;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.time.Regular;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Looks every minute for councils that are to be reminded.
@Component
class HearingClock implements Regular {

    private static final Logger LOG = LoggerFactory.getLogger(HearingClock.class);

    private final Hearings hearings;
    private final Agreements agreements;
    private final Conferences conferences;

    HearingClock(Hearings hearings, Agreements agreements, Conferences conferences) {
        this.hearings = hearings;
        this.agreements = agreements;
        this.conferences = conferences;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void look(Instant now) {
        // A day earlier: somewhere it is still yesterday.
        var day = now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
        agreements.remindingFrom(day).forEach(one -> remind(one, now));
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
