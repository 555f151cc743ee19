package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.TableRow.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Sets down the paragraphs of an office document and the rows of its tables in the order in which
/// they end. A table inside a cell gives its rows to that cell.
final class Flow {

    private final Sheet sheet = new Sheet();
    private final Deque<List<List<Words>>> rows = new ArrayDeque<>();

    void startRow() {
        rows.push(new ArrayList<>());
    }

    void startCell() {
        if (!rows.isEmpty()) {
            rows.peek().add(new ArrayList<>());
        }
    }

    void paragraph(List<Words> lines, int indent, int heading) {
        if (isInCell()) {
            rows.element().getLast().addAll(lines);
        } else {
            lines.forEach(words -> sheet.add(words, indent, heading));
        }
    }

    void endRow() {
        var cells = rows.pop();
        if (!isInCell()) {
            sheet.addRow(cells);
            return;
        }
        var outer = rows.element().getLast();
        TableRow.lines(0, 0, cells).stream()
                .map(line -> new Words(line.text(), line.bold(), line.listed()))
                .forEach(outer::add);
    }

    private boolean isInCell() {
        return !rows.isEmpty() && !rows.element().isEmpty();
    }

    List<Line> lines() {
        return sheet.lines();
    }
}
