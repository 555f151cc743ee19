package dk.tingsted.registration;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Placeholder;
import dk.tingsted.programme.publishing.Words;
import java.time.Instant;
import java.util.Map;

/// What another part of the program has to tell each of those who come, in letters to many.
/// Registration asks; whoever knows, answers.
public interface ToldEach {

    /// Where it stands in a text.
    Placeholder placeholder();

    /// On one line; who has nothing to be told is left out.
    Map<RegistrationId, String> of(Conference conference, Words words, Instant now);
}
