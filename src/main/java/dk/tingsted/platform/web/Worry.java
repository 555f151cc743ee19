package dk.tingsted.platform.web;

import java.time.Instant;
import java.util.Optional;

/// Something that somebody should look at, though pages are answered all the same.
public interface Worry {

    /// A line of a few English words, without anything personal; empty while all is well.
    Optional<String> about(Instant now);
}
