package dk.tingsted.discussions;

import dk.tingsted.discussions.board.DiscussionId;
import dk.tingsted.programme.ItemId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of a discussion: what everybody may see of it and nothing else. What is hidden on the
/// wall or withdrawn by its table is not among it, and votes are told only when the voting is over.
///
/// @param item of the programme in which it was discussed; null for none
/// @param tables that wrote something which still stands
/// @param voted phones that voted or gave a dot here; 0 until the voting is over
/// @param votesTold whether the voting is over, so that votes and dots stand with the points
/// @param points in the order in which they lie on the wall
public record Outcome(
        DiscussionId discussion,
        @Nullable ItemId item,
        String theme,
        List<String> questions,
        int tables,
        int voted,
        boolean votesTold,
        List<Spoken> points) {

    public Outcome {
        questions = List.copyOf(questions);
        points = List.copyOf(points);
    }

    /// How many times something was written, what was laid together counted one by one.
    public int said() {
        return points.stream().mapToInt(point -> 1 + point.merged().size()).sum();
    }
}
