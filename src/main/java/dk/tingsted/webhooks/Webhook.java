package dk.tingsted.webhooks;

import dk.tingsted.conference.ConferenceId;
import java.time.Instant;
import java.util.Set;

/// An address that is told. Its secret is not among what is shown.
record Webhook(
        long id,
        ConferenceId conference,
        String address,
        Set<Event> events,
        Instant madeAt,
        String madeBy) {

    Webhook {
        events = Set.copyOf(events);
    }
}
