package dk.tingsted.notes;

import java.util.List;

/// A point as it was noted down, on one line.
///
/// @param under what stands below it, in order; at most two levels more
public record NotedPoint(String text, List<NotedPoint> under) {
    public NotedPoint {
        under = List.copyOf(under);
    }
}
