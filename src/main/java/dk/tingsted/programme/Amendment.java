package dk.tingsted.programme;

import java.time.Instant;

/// A correction that somebody made.
///
/// @param by the organiser's name
public record Amendment(long id, Correction correction, Instant at, String by) {}
