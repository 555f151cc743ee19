package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// How the conferences are registered for.
@Service
public class Setups {

    private final SetupStore store;
    private final PlaceStore places;
    private final Queue queue;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transactions;

    Setups(
            SetupStore store,
            PlaceStore places,
            Queue queue,
            ApplicationEventPublisher facts,
            TransactionTemplate transactions) {
        this.store = store;
        this.places = places;
        this.queue = queue;
        this.facts = facts;
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
        facts.publishEvent(new SetupKept(setup));
        return setup;
    }
}
