package dk.tingsted.programme.reading;

import dk.tingsted.programme.reading.TableRow.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Sets down the paragraphs of an office document and the rows of its tables in the order in which
/// they end. A table inside a cell gives its rows to that cell.
final class Flow {

    private final Sheet sheet = new Sheet();
    private final Deque<List<List<Words>>> rows = new ArrayDeque<>();
    private final Set<List<?>> dropped = Collections.newSetFromMap(new IdentityHashMap<>());

    void startRow() {
        rows.push(new ArrayList<>());
    }

    void startCell() {
        if (!rows.isEmpty()) {
            rows.peek().add(new ArrayList<>());
        }
    }

    /// Leaves out the row that has begun.
    void dropRow() {
        if (!rows.isEmpty()) {
            dropped.add(rows.element());
        }
    }

    /// Leaves out the cell that has begun.
    void dropCell() {
        if (isInCell()) {
            dropped.add(rows.element().getLast());
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
        var row = rows.pop();
        var cells = row.stream().filter(cell -> !dropped.contains(cell)).toList();
        if (dropped.contains(row)) {
            return;
        }
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
