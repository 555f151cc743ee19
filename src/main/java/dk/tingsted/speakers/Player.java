package dk.tingsted.speakers;

import dk.tingsted.programme.Capacity;
import dk.tingsted.programme.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who takes part in the programme.
///
/// @param key by which she is known in the conference
/// @param post null where the programme says none
/// @param leads whether the programme names her as leading it all
record Player(String key, String name, @Nullable String post, boolean leads, List<Part> parts) {

    Player {
        parts = List.copyOf(parts);
    }

    /// What she takes part in.
    ///
    /// @param as null for performers and cooks
    record Part(Item item, @Nullable Capacity as) {}

    boolean isIn(String item) {
        return parts.stream().anyMatch(part -> part.item().id().value().equals(item));
    }
}
