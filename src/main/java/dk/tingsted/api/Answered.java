package dk.tingsted.api;

/// An answer that is given again to the same request with the same `Idempotency-Key`.
///
/// @param digest of what was asked
@SuppressWarnings("ArrayRecordComponent")
record Answered(byte[] digest, int status, byte[] body) {}
