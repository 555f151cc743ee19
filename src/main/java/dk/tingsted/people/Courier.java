package dk.tingsted.people;

import java.net.URI;

/// Brings somebody the link she asked for.
@FunctionalInterface
public interface Courier {

    void bring(Organiser organiser, URI link);
}
