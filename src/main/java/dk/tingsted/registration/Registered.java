package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import java.time.Instant;
import java.util.List;

/// Recorded in the transaction in which people came to stand on the lists of conferences, after
/// their letters are posted: whoever else writes to them can take back what is not true any more.
///
/// @param people as the forms said, also those who wait
public record Registered(List<Newcomer> people, Instant at) {

    public record Newcomer(ConferenceId conference, Applicant applicant) {}

    public Registered {
        people = List.copyOf(people);
    }
}
