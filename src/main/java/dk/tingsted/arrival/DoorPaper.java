package dk.tingsted.arrival;

import java.util.List;

/// The list of the door on paper.
///
/// @param printed when
public record DoorPaper(String title, String printed, List<Line> lines) {

    public DoorPaper {
        lines = List.copyOf(lines);
    }

    /// One person.
    ///
    /// @param at when she came; empty for a box to tick
    public record Line(String name, String from, String group, String at) {}
}
