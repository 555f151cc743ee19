package dk.tingsted.stands;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.publishing.Alongside;
import dk.tingsted.programme.publishing.Stall;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Shows the stands on the conference's pages.
@Component
class StandsShown implements Alongside {

    private final StandStore store;

    StandsShown(StandStore store) {
        this.store = store;
    }

    @Override
    public Optional<Stall.Hall> hall(Conference conference) {
        var stalls = store.of(conference.id()).stream().map(Stand::stall).toList();
        return stalls.isEmpty()
                ? Optional.empty()
                : Optional.of(new Stall.Hall(stalls, store.plan(conference.id()).orElse(null)));
    }
}
