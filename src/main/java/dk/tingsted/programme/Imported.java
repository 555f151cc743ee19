package dk.tingsted.programme;

import dk.tingsted.conference.Conference;
import dk.tingsted.programme.reading.Refusal;

/// What became of a document that an organiser handed over.
public sealed interface Imported {

    record Welcome(Conference conference) implements Imported {}

    /// Nothing is kept of it.
    record Refused(Refusal refusal) implements Imported {}
}
