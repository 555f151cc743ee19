package dk.tingsted.programme.publishing;

import dk.tingsted.conference.Conference;

/// Recorded in the transaction that publishes; whoever keeps pages listens after its commit.
public record EditionPublished(Conference conference, Edition edition) {

    /// What other copies of the program hear, with the conference's number.
    public static final String TIDING = "edition";
}
