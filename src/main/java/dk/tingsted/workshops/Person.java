package dk.tingsted.workshops;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One who wants a place.
///
/// @param wishes ids of rooms, the best first
/// @param with the id of somebody to be in the same room as, in every slot
/// @param held the id of a room that was already promised; kept whatever the rest becomes
/// @param apart ids of those she must not be in a room with, in any slot; said by one of two, it
///   holds for both
public record Person(
        String id,
        List<String> wishes,
        boolean needsAccessible,
        @Nullable String with,
        @Nullable String held,
        List<String> apart) {
    public Person {
        wishes = List.copyOf(wishes);
        apart = List.copyOf(apart);
    }

    /// One who may be in a room with anybody.
    public Person(
            String id,
            List<String> wishes,
            boolean needsAccessible,
            @Nullable String with,
            @Nullable String held) {
        this(id, wishes, needsAccessible, with, held, List.of());
    }
}
