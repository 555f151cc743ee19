package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;

/// Whether there is a follow-up to read. Registration asks; whoever keeps it, answers.
public interface Afterwards {

    boolean isWritten(ConferenceId conference);
}
