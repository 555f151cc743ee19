package dk.tingsted.speakers;

import dk.tingsted.platform.time.Regular;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Looks each minute whether there is something to tell the secretariat.
@Component
class NewsClock implements Regular {

    private final NewsLetters letters;

    NewsClock(NewsLetters letters) {
        this.letters = letters;
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void look(Instant now) {
        letters.look(now);
    }
}
