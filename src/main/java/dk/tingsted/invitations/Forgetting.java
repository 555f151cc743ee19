package dk.tingsted.invitations;

import dk.tingsted.letters.Outbox;
import dk.tingsted.registration.Erased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever is forgotten as one who registered is forgotten as one who was invited, too. An opt-out
/// stays: it says that she shall not be written to, and cannot be kept without her address.
@Component
class Forgetting {

    private final ForgottenStore store;
    private final Outbox outbox;

    Forgetting(ForgottenStore store, Outbox outbox) {
        this.store = store;
        this.outbox = outbox;
    }

    @EventListener
    void forget(Erased erased) {
        var was = erased.registration();
        for (var id : store.of(was, erased.addresses())) {
            store.forget(id, erased.at());
            store.forgetLinks(id);
            store.forgetWords(id);
            outbox.forget(was.conference(), Invitations.about(id), erased.at());
        }
    }
}
