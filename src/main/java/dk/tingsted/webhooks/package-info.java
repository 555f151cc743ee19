/// Tells other programs what happens to a conference: each event once to each address that wants
/// it, signed, tried again for a day.
///
/// ```text
/// Webhook = conference, address, event+, secret     made by an organiser
/// Message = key, webhook, event, about, at          written by the database in the event's transaction
/// Told    = Took(status) | Refused(status) | Away(why)    what became of one try
/// ```
///
/// An address is looked up once for each try and must lie outside the house ([Destination]): no
/// redirect is followed, and nothing that comes back is shown to anybody but the organiser.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "conference",
            "people",
            "platform",
            "platform :: *",
            "programme",
            "programme :: *"
        })
package dk.tingsted.webhooks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
