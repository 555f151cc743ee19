package dk.tingsted.notes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a note-taker does, one point at a time, so that two who write in the same list disturb each
/// other only where both touch the same words.
sealed interface Edit {

    /// The point that it is done to.
    UUID point();

    /// New points, the first with the key `point`.
    ///
    /// @param after stands before them; null for the end of the list
    record Add(UUID point, @Nullable UUID after, int level, List<Typing.Line> lines)
            implements Edit {
        public Add {
            lines = List.copyOf(lines);
        }
    }

    /// @param version that she saw
    record Reword(UUID point, int version, String words) implements Edit {}

    record Move(UUID point, Way way) implements Edit {}

    record Remove(UUID point) implements Edit {}

    /// Takes the removal back.
    record Restore(UUID point) implements Edit {}

    /// Makes the words that were kept beside the point its own.
    record Take(UUID point, UUID other) implements Edit {}

    /// Throws them away.
    record Discard(UUID point, UUID other) implements Edit {}

    enum Way {
        UP,
        DOWN,
        IN,
        OUT
    }

    default String kind() {
        return switch (this) {
            case Add _ -> "add";
            case Reword _ -> "reword";
            case Move _ -> "move";
            case Remove _ -> "remove";
            case Restore _ -> "restore";
            case Take _ -> "take";
            case Discard _ -> "discard";
        };
    }
}
