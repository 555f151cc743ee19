package dk.tingsted.discussions.board;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.ItemId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A theme that the tables discuss.
///
/// @param item of the programme in which it is discussed; null for none
/// @param closedAt null where it was never closed, or is opened again
public record Discussion(
        DiscussionId id,
        ConferenceId conference,
        @Nullable ItemId item,
        String theme,
        List<String> questions,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt) {

    public Discussion {
        questions = List.copyOf(questions);
    }

    /// Whether tables may write.
    public boolean isOpen() {
        return openedAt != null && closedAt == null;
    }
}
