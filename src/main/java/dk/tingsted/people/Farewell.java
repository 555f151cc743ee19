package dk.tingsted.people;

import java.time.Instant;

/// Turns somebody out, everywhere at once.
public interface Farewell {

    /// Where she is signed in, she is so no more.
    void endSessions(OrganiserId organiser);

    /// Her sessions end, and every key and code that is hers opens nothing. A link in her mail
    /// still does, as long as she is on the list.
    void shut(OrganiserId organiser, Instant now);
}
