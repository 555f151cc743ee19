package dk.tingsted.registration;

import dk.tingsted.letters.Outbox;
import dk.tingsted.registration.Happened.What;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Forgets one person (GDPR article 17): what she wrote, what was written to her, and who wrote for
/// her. What remains is that somebody of her group had registered, and that letters went.
@Component
class Erasing {

    private final ErasureStore store;
    private final RegistrationStore registrations;
    private final AnswerStore answers;
    private final PlaceStore places;
    private final Outbox outbox;
    private final ApplicationEventPublisher facts;

    Erasing(
            ErasureStore store,
            RegistrationStore registrations,
            AnswerStore answers,
            PlaceStore places,
            Outbox outbox,
            ApplicationEventPublisher facts) {
        this.store = store;
        this.registrations = registrations;
        this.answers = answers;
        this.places = places;
        this.outbox = outbox;
        this.facts = facts;
    }

    /// In the caller's transaction.
    ///
    /// @param was withdrawn by now, as it was before
    void erase(Registration was, By by, Instant now) {
        var id = was.id();
        var addresses = store.addresses(was);
        facts.publishEvent(new Erased(was, addresses, now));
        answers.forget(id);
        registrations.revokeLinks(id, now);
        letters(was, addresses, now);
        store.eraseNames(was, addresses);
        store.eraseSenders(was, addresses);
        store.erase(id, now);
        places.tell(
                List.of(id), What.ERASED, by instanceof By.Organiser(var name) ? name : "", now);
    }

    /// Those to her, and the receipt that names her among others.
    private void letters(Registration was, Set<String> addresses, Instant now) {
        var conference = was.conference();
        outbox.forget(conference, PlaceLetter.about(was.id()), now);
        outbox.forget(conference, PlaceLetter.about(store.key(was.id())), now);
        addresses.forEach(address -> outbox.forgetTo(conference, address, now));
    }
}
