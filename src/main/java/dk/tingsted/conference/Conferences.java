package dk.tingsted.conference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The conferences of this installation.
@Service
public class Conferences {

    private final ConferenceStore store;

    Conferences(ConferenceStore store) {
        this.store = store;
    }

    /// Newest first.
    public List<Conference> all() {
        return store.all();
    }

    public Optional<Conference> find(Slug slug) {
        return store.find(slug);
    }

    public Conference get(ConferenceId id) {
        return store.get(id);
    }

    /// A new conference with an address made from `title`.
    @Transactional
    public Conference found(String title, String by, Instant now) {
        store.holdAddresses();
        return store.add(Addresses.free(title, store.addresses()), by, now);
    }

    /// Lets the caller's transaction found conferences alone; readers are not held up.
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdAll() {
        store.holdAddresses();
    }

    /// Lets the caller's transaction decide alone about this conference.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ConferenceId id) {
        store.hold(id);
    }
}
