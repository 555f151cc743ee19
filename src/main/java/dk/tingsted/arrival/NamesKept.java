package dk.tingsted.arrival;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Retained;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// The names of those who came without having registered: nobody told them how long, when they were
/// written in. That somebody came remains. A door that comes back late with a name is looked at
/// too.
@Component
class NamesKept implements Retained {

    private final PressStore presses;

    NamesKept(PressStore presses) {
        this.presses = presses;
    }

    @Override
    public Kind kind() {
        return Kind.DOOR;
    }

    @Override
    public int count(ConferenceId conference) {
        return presses.named(conference);
    }

    @Override
    public void forget(ConferenceId conference, Instant now) {
        presses.forgetNames(conference, now);
    }
}
