package dk.tingsted.registration;

import dk.tingsted.conference.Conference;

/// Knows when a conference is really held, as its day was moved along.
public interface ReallyHeld {

    /// @param printed by the programme
    /// @return the same as long as nobody has moved anything
    Span span(Conference conference, Span printed);
}
