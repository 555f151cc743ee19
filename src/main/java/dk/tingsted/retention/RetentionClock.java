package dk.tingsted.retention;

import dk.tingsted.platform.time.Regular;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Looks some times a day for what has been kept long enough.
@Component
class RetentionClock implements Regular {

    private final Retention retention;

    RetentionClock(Retention retention) {
        this.retention = retention;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void look(Instant now) {
        retention.look(now);
    }
}
