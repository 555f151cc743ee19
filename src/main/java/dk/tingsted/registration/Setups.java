package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.db.Tidings;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// How the conferences are registered for.
@Service
public class Setups {

    /// What is told when one was kept, with the conference's number.
    public static final String TIDING = "setup";

    private final SetupStore store;
    private final PlaceStore places;
    private final Queue queue;
    private final Tidings tidings;
    private final TransactionTemplate transactions;

    Setups(
            SetupStore store,
            PlaceStore places,
            Queue queue,
            Tidings tidings,
            TransactionTemplate transactions) {
        this.store = store;
        this.places = places;
        this.queue = queue;
        this.tidings = tidings;
        this.transactions = transactions;
    }

    /// Empty until something was saved.
    public Optional<Setup> of(ConferenceId conference) {
        return store.find(conference);
    }

    /// Keeps all but `openedAt`, which only [#open] sets. Groups and questions with an id above 0
    /// are corrected, the others are new; those that are missing are taken away unless somebody
    /// stands in the group or has answered the question. A place that a raised limit frees is
    /// offered to who waits.
    ///
    /// @return as it is kept
    public Setup save(Setup setup, String by, Instant now) {
        return transactions.execute(_ -> {
            store.holdOrAdd(setup, by, now);
            store.write(NewIds.given(setup, store::groupIds, store::questionIds));
            places.hold(List.of(setup.conference()))
                    .values()
                    .forEach(held -> queue.moveUp(held, now));
            return kept(setup.conference());
        });
    }

    /// Lets registration begin, if everything is told that must be told before.
    public Opening open(ConferenceId conference, String by, Instant now) {
        return transactions.execute(_ -> {
            places.hold(List.of(conference));
            var setup = store.find(conference).orElseThrow();
            var missing = setup.notice().missing();
            if (!missing.isEmpty()) {
                return new Opening.Gaps(missing);
            }
            if (setup.groups().isEmpty()) {
                return new Opening.NoGroup();
            }
            store.open(conference, by, now);
            return new Opening.Opened(kept(conference));
        });
    }

    private Setup kept(ConferenceId conference) {
        var setup = store.find(conference).orElseThrow();
        tidings.tell(TIDING, Long.toString(conference.value()));
        return setup;
    }
}
