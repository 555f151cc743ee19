package dk.tingsted.workshops;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One who wants a place.
///
/// @param wishes ids of rooms, the best first
/// @param with the id of somebody to be in the same room as, in every slot
/// @param held the id of a room that was already promised; kept whatever the rest becomes
public record Person(
        String id,
        List<String> wishes,
        boolean needsAccessible,
        @Nullable String with,
        @Nullable String held) {
    public Person {
        wishes = List.copyOf(wishes);
    }
}
