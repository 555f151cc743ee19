package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/// When those who were there are asked how it was. Registration writes the letter; whoever asks,
/// says from when until when.
public interface Inquiry {

    /// Of every conference that asks.
    Map<ConferenceId, Open> all();

    /// Who has used her link to answer, and nothing of what she answered.
    default Set<RegistrationId> answered(ConferenceId conference) {
        return Set.of();
    }

    /// When answers are taken.
    ///
    /// @param until the first moment when nobody is asked any more
    record Open(Instant from, Instant until) {}
}
