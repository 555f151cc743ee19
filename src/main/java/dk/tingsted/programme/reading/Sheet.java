package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Takes the lines of a format that has no lines of its own, and numbers them as they come.
final class Sheet {

    private final List<Line> lines = new ArrayList<>();
    private final AtomicInteger rows = new AtomicInteger();
    private final AtomicInteger characters = new AtomicInteger();

    /// Keeps a line; its number is given here.
    void add(Line line) {
        int sum = characters.addAndGet(line.text().length());
        if (lines.size() >= Limits.LINES || sum > Limits.CHARACTERS) {
            throw new Unreadable(Refusals.TOO_LONG);
        }
        lines.add(
                new Line(
                        lines.size() + 1,
                        line.page(),
                        line.text(),
                        line.indent(),
                        line.cell(),
                        line.row(),
                        line.heading(),
                        line.bold(),
                        line.listed()));
    }

    /// Keeps what a paragraph shows; an empty one separates.
    void add(TableRow.Words words, int indent, int heading) {
        add(
                new Line(
                        0,
                        null,
                        words.text(),
                        indent,
                        null,
                        null,
                        heading,
                        words.bold(),
                        words.listed()));
    }

    /// Keeps the row of a table, counted through the document.
    void addRow(List<List<TableRow.Words>> cells) {
        TableRow.lines(0, rows.getAndIncrement(), cells).forEach(this::add);
    }

    /// Separates what was added from what comes, once.
    void separate() {
        if (!lines.isEmpty() && !lines.getLast().isBlank()) {
            add(TableRow.Words.NONE, 0, 0);
        }
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }
}
