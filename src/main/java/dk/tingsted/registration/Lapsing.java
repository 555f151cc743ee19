package dk.tingsted.registration;

import dk.tingsted.platform.time.Regular;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Looks now and then for offers whose time is up. Of several copies of the program, whoever holds
/// the conference first does it, and the others find nothing left.
@Component
class Lapsing implements Regular {

    private final Registrations registrations;

    Lapsing(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void look(Instant now) {
        registrations.lapse(now);
    }
}
