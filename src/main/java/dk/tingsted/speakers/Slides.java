package dk.tingsted.speakers;

import dk.tingsted.programme.ItemId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A file that somebody handed in for an item; its bytes are fetched when they are asked for.
///
/// @param person the key of who handed it in
/// @param speaker her name
/// @param name of the file as it came
/// @param size in bytes
/// @param releasedAt null as long as the public does not see it
record Slides(
        long id,
        ItemId item,
        String person,
        String speaker,
        String name,
        SlideKind kind,
        int size,
        Instant handedAt,
        @Nullable Instant releasedAt) {

    boolean isReleased() {
        return releasedAt != null;
    }
}
