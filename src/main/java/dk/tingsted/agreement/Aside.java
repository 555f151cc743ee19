package dk.tingsted.agreement;

import java.time.Instant;

/// A text that somebody wrote while somebody else saved another.
///
/// @param seen the version that she wrote upon
public record Aside(long id, int seen, String heading, String words, Instant at, String by) {}
