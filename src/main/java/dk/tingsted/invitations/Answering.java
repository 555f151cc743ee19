package dk.tingsted.invitations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.tingsted.invitations.LinkStore.Of;
import dk.tingsted.letters.Outbox;
import dk.tingsted.registration.Registered;
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
        links.of(fact.people()).stream()
                .collect(groupingBy(Of::conference, mapping(Of::about, toList())))
                .forEach((conference, keys) -> outbox.withdraw(conference, keys, fact.at()));
    }
}
