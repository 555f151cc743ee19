package dk.tingsted.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What organisers did, kept in the same transaction as the deed. `what` is a few words that stay
/// the same (`signed in`), `about` names the thing it was done to, never a person's secrets.
@Service
public class EventLog {

    private final OrganiserStore store;

    EventLog(OrganiserStore store) {
        this.store = store;
    }

    public void add(Instant now, @Nullable OrganiserId by, String what, @Nullable String about) {
        store.log(now, by, what, about);
    }
}
