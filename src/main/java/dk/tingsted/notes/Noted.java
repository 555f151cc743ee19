package dk.tingsted.notes;

import java.util.List;

/// What was noted down about one person or item.
///
/// @param points in order; never empty
public record Noted(Subject subject, List<NotedPoint> points) {
    public Noted {
        points = List.copyOf(points);
    }
}
