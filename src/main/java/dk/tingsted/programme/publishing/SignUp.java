package dk.tingsted.programme.publishing;

import java.time.Instant;

/// Within which hours people register for a conference. Said so that it stays true while the page
/// is kept: when it opens and closes, not whether it is open.
///
/// @param closes the first moment when it is closed
public record SignUp(Instant opens, Instant closes) {}
