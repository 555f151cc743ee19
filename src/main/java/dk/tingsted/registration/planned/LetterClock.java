package dk.tingsted.registration.planned;

import dk.tingsted.platform.time.Regular;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Looks every half minute for letters whose time has come.
@Component
class LetterClock implements Regular {

    private final PlannedLetters letters;

    LetterClock(PlannedLetters letters) {
        this.letters = letters;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    /// What fell due while the program was down goes at once.
    @Override
    public Duration first() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void look(Instant now) {
        letters.look(now);
    }
}
