package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import java.util.Optional;

/// By which links people come. Registration asks; whoever invites, answers.
public interface PersonalLinks {

    /// Empty for a secret that opens nothing, or no longer.
    Optional<Invited> by(ConferenceId conference, String secret);
}
