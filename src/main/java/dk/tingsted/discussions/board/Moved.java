package dk.tingsted.discussions.board;

import java.time.Instant;

/// A move that was made and not taken back, in the order of the numbers.
///
/// @param by who made it
public record Moved(long number, Move move, Instant at, String by) {}
