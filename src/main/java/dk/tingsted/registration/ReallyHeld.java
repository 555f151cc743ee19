package dk.tingsted.registration;

import dk.tingsted.conference.Conference;

/// Knows when a conference is really held, as its day was moved along.
public interface ReallyHeld {

    /// From when to when it is held.
    ///
    /// @param printed by the programme
    /// @return the same as long as nobody has moved anything
    Span span(Conference conference, Span printed);
}
