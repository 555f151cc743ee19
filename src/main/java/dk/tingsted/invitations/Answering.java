package dk.tingsted.invitations;

import dk.tingsted.letters.Outbox;
import dk.tingsted.registration.Applicant;
import dk.tingsted.registration.Registered;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever has registered is not asked again: what still lies in the outbox for her is taken back
/// in the same transaction, also where she came by another's address or by the link of a mailbox.
@Component
class Answering {

    private final LinkStore links;
    private final Outbox outbox;

    Answering(LinkStore links, Outbox outbox) {
        this.links = links;
        this.outbox = outbox;
    }

    @EventListener
    void registered(Registered fact) {
        var addresses = fact.people().stream().map(one -> one.person().address()).toList();
        var secrets =
                fact.people().stream()
                        .map(Applicant::invitation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        var ids = links.of(fact.conference(), addresses, secrets);
        if (!ids.isEmpty()) {
            var keys = ids.stream().map(Invitations::about).toList();
            outbox.withdraw(fact.conference(), keys, fact.at());
        }
    }
}
