package dk.tingsted.invitations.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A list as lines of cells. Every cell is text on one line; what a formula says is never asked.
public record Sheet(List<Line> lines) {

    static final int MOST_LINES = 5_000;
    static final int MOST_CELLS = 30;

    /// With room for empty lines between.
    static final int MOST_ROWS = 4 * MOST_LINES;

    public Sheet {
        lines = List.copyOf(lines);
    }

    /// One line that says something.
    ///
    /// @param number as a spreadsheet counts, from 1
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        /// Empty where the line is shorter.
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /// The lines that say anything, with clean cells, numbered from 1.
    static Sheet of(List<List<String>> rows) {
        return new Sheet(
                IntStream.range(0, rows.size())
                        .mapToObj(index -> new Line(index + 1, clean(rows.get(index))))
                        .filter(line -> !line.isBlank())
                        .toList());
    }

    public int width() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }

    /// For keeping: the number first, then the cells. [#kept] reads it again.
    public String text() {
        return lines.stream()
                .map(line ->
                        IntStream.range(0, line.cells().size() + 1)
                                .mapToObj(at ->
                                        at == 0
                                                ? Integer.toString(line.number())
                                                : line.cells().get(at - 1))
                                .toList())
                .map(cells -> Delimited.line(cells, ';'))
                .collect(Collectors.joining());
    }

    /// What [#text] wrote.
    public static Sheet kept(String text) {
        return new Sheet(
                Delimited.parse(text, ';', MOST_ROWS).stream()
                        .filter(cells -> cells.size() > 1)
                        .map(cells ->
                                new Line(
                                        Integer.parseInt(cells.getFirst()),
                                        cells.subList(1, cells.size())))
                        .toList());
    }

    private static List<String> clean(List<String> cells) {
        return cells.stream().limit(MOST_CELLS).map(Cell::clean).toList();
    }
}
