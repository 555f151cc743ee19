package dk.tingsted.registration;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.Language;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A form that was sent.
///
/// @param key made with the empty form: the same form sent twice is one application
/// @param filledInBy the e-mail address of one who filled it in for others; null when a person did
///   it for herself
/// @param acceptsWaiting whether those for whom there is no place want to wait
public record Application(
        UUID key,
        Conference conference,
        @Nullable String filledInBy,
        Language language,
        boolean acceptsWaiting,
        List<Applicant> people) {

    public Application {
        people = List.copyOf(people);
    }
}
