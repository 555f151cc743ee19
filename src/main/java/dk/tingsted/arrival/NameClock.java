package dk.tingsted.arrival;

import dk.tingsted.platform.time.Regular;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Looks some times a day for names that have been kept long enough. A door that comes back late
/// with a name is looked at too.
@Component
class NameClock implements Regular {

    private final Arrivals arrivals;

    NameClock(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(6);
    }

    @Override
    public void look(Instant now) {
        arrivals.forgetNames(now);
    }
}
