package dk.tingsted.discussions.vote;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When people vote. Once closed it stays so: from then on no vote can be led back to a phone.
///
/// @param dots that each phone has
public record Round(int dots, @Nullable Instant openedAt, @Nullable Instant closedAt) {

    static final int MOST_DOTS = 20;
    static final Round NONE = new Round(5, null, null);

    /// Whether votes are taken.
    public boolean isOpen() {
        return openedAt != null && closedAt == null;
    }

    /// Whether it is over.
    public boolean isOver() {
        return closedAt != null;
    }
}
