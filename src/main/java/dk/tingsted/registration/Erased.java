package dk.tingsted.registration;

import java.time.Instant;
import java.util.Set;

/// Recorded in the transaction that forgets somebody, before she is forgotten: whoever else keeps
/// anything about her forgets it in the same transaction.
///
/// @param registration as it was
/// @param addresses all that she has had in it
public record Erased(Registration registration, Set<String> addresses, Instant at) {

    public Erased {
        addresses = Set.copyOf(addresses);
    }
}
