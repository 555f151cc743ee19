package dk.tingsted.agreement.hearing;

import java.time.Instant;

/// The agreement as it was sent.
///
/// @param number 1 for the first that was sent
public record Sent(long id, int number, String title, String period, Instant at) {}
