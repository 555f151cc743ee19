package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import java.time.Instant;
import java.util.List;

/// Recorded in the transaction in which people came to stand on the list of a conference, after
/// their letters are posted: whoever else writes to them can take back what is not true any more.
///
/// @param people as the form said, also those who wait
public record Registered(ConferenceId conference, List<Applicant> people, Instant at) {
    public Registered {
        people = List.copyOf(people);
    }
}
