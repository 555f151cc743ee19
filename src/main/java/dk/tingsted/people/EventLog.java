package dk.tingsted.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What organisers did, kept in the same transaction as the deed. `what` is a few words that stay
/// the same (`signed in`), `about` names the thing it was done to, never a person's secrets.
@Service
public class EventLog {

    private static final int SHOWN = 200;

    private final OrganiserStore store;

    /// One thing that happened.
    ///
    /// @param who null where nobody was signed in
    public record Event(Instant at, @Nullable String who, String what, @Nullable String about) {}

    EventLog(OrganiserStore store) {
        this.store = store;
    }

    /// The latest first.
    List<Event> latest() {
        return store.events(SHOWN);
    }

    public void add(Instant now, @Nullable OrganiserId by, String what, @Nullable String about) {
        store.log(now, by, what, about);
    }
}
