package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.Language;
import java.time.Instant;

/// One person who has registered.
public record Registration(
        RegistrationId id,
        ConferenceId conference,
        Person person,
        GroupId group,
        Language language,
        boolean onList,
        Instant madeAt,
        Standing standing) {}
