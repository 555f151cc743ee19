package dk.tingsted.registration.overview;

import java.util.List;

/// What is printed of the list.
public record ListPaper(String title, String printed, List<Line> lines) {

    public ListPaper {
        lines = List.copyOf(lines);
    }

    /// One person.
    public record Line(
            String name,
            String post,
            String organisation,
            String municipality,
            String group,
            String standing) {

        /// From the cells of [Participants].
        static Line of(List<String> cells) {
            return new Line(
                    cells.get(0),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6),
                    cells.get(7));
        }
    }
}
