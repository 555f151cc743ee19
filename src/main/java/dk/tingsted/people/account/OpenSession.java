package dk.tingsted.people.account;

import java.time.Instant;

/// Somewhere that somebody is signed in.
///
/// @param key names it without giving it away
/// @param browser `Firefox på Windows`
/// @param used when something was last done there
/// @param here whether it is the one that asks
public record OpenSession(String key, String browser, Instant begun, Instant used, boolean here) {}
