package dk.tingsted.day;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When something is really held.
///
/// @param end null where nobody can say
public record Hours(Instant start, @Nullable Instant end) {}
