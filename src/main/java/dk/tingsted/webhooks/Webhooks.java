package dk.tingsted.webhooks;

import dk.tingsted.conference.Conference;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The webhooks of the conferences: made and ended by organisers, each time with a line in the log.
@Service
public class Webhooks {

    private final WebhookStore store;
    private final EventLog log;
    private final TransactionTemplate transactions;

    Webhooks(WebhookStore store, EventLog log, TransactionTemplate transactions) {
        this.store = store;
        this.log = log;
        this.transactions = transactions;
    }

    /// A new one.
    ///
    /// @return the secret, to be shown once
    String make(
            Conference conference, String address, Set<Event> events, Organiser by, Instant now) {
        var secret = Signature.newSecret();
        transactions.executeWithoutResult(_ -> {
            store.add(conference.id(), address, events, secret, by.name(), now);
            log.add(now, by.id(), "made webhook", conference.slug().value());
        });
        return secret;
    }

    void end(Conference conference, long id, Organiser by, Instant now) {
        transactions.executeWithoutResult(_ ->
                store.end(conference.id(), id, by.name(), now)
                        .ifPresent(_ ->
                                log.add(now, by.id(), "ended webhook", conference.slug().value())));
    }

    void tryOut(Conference conference, long id, Instant now) {
        store.tryOut(conference.id(), id, now);
    }

    void again(Conference conference, long message, Instant now) {
        store.again(conference.id(), message, now);
    }

    List<Webhook> of(Conference conference) {
        return store.of(conference.id());
    }

    List<Message> messages(Conference conference, int most) {
        return store.messages(conference.id(), most);
    }
}
