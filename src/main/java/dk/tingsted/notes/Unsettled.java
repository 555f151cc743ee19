package dk.tingsted.notes;

import java.util.List;
import java.util.UUID;

/// A point that was put in several ways, of which nobody has chosen one.
///
/// @param words that stand
/// @param others that are kept beside them
public record Unsettled(Subject subject, UUID point, String words, List<String> others) {
    public Unsettled {
        others = List.copyOf(others);
    }
}
