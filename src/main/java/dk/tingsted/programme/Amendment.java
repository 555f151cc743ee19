package dk.tingsted.programme;

import java.time.Instant;

/// A correction that somebody made.
///
/// @param act what was corrected in one go has one number, and is undone in one go
/// @param by the organiser's name
public record Amendment(long id, long act, Correction correction, Instant at, String by) {}
