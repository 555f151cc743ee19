package dk.tingsted.people.passkey;

import java.time.Instant;
import java.util.Optional;

/// One of somebody's keys.
///
/// @param name as its owner calls it
/// @param used when it last signed somebody in; empty for never
public record Passkey(long id, String name, Instant made, Optional<Instant> used) {}
