package dk.tingsted.tables;

import java.util.List;
import java.util.Optional;

/// Somebody who is to have a seat.
///
/// @param values one for each attribute, in their order; empty where she has none
/// @param table where she sits in every round, if that is settled
public record Guest(String id, List<Optional<String>> values, Optional<String> table) {

    public Guest {
        values = List.copyOf(values);
    }
}
