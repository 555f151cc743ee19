package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;

/// Whether there is a follow-up to read. Registration asks; whoever keeps it, answers.
public interface Afterwards {

    /// What is told when there is a new one, with the conference's number.
    String TIDING = "note";

    boolean isWritten(ConferenceId conference);
}
