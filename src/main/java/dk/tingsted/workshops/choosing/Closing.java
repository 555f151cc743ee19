package dk.tingsted.workshops.choosing;

import dk.tingsted.platform.time.Regular;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Looks each second for windows that have closed, so that nobody waits for the division. Whoever
/// holds the round first tells it.
@Component
class Closing implements Regular {

    private static final String BY = "Tingsted";

    private final Rounds rounds;

    Closing(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void look(Instant now) {
        rounds.tellDue(BY, now);
    }
}
