package dk.tingsted.day;

import java.time.Instant;

/// Something the konferencier did, in the order of the numbers.
///
/// @param by who did it
public record Step(long number, Act act, Instant at, String by) {}
