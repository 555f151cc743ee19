package dk.tingsted.letters;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Retained;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// What letters said, and to whom. That one of its sort went, and when, remains.
@Component
class LettersKept implements Retained {

    private final ForgettingStore store;

    LettersKept(ForgettingStore store) {
        this.store = store;
    }

    @Override
    public Kind kind() {
        return Kind.LETTERS;
    }

    @Override
    public int count(ConferenceId conference) {
        return store.count(conference);
    }

    @Override
    public void forget(ConferenceId conference, Instant now) {
        store.all(conference, now);
    }
}
