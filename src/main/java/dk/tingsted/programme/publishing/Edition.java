package dk.tingsted.programme.publishing;

import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Status;
import java.time.Instant;

/// A programme as it was published: numbered from 1, frozen, only ever followed by another.
///
/// @param status whether this edition was sent out as preliminary or final
/// @param by who published it
public record Edition(int number, Status status, Instant at, String by, Programme programme) {
    public Edition {
        if (number < 1) {
            throw new IllegalArgumentException("Editions are numbered from 1");
        }
    }
}
