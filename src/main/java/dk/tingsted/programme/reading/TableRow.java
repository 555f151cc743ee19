package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// One row of a table as lines. A cell that holds only a time joins the first words after it, as
/// "time TAB words", so that a programme set as a table reads like one set with tabs.
final class TableRow {

    /// One paragraph in a cell.
    record Words(String text, boolean bold, boolean listed) {}

    private static final Pattern TIME =
            Pattern.compile(
                    "(?i)(?:kl\\.?\\s*)?\\d{1,2}(?:[.:]\\d{2})?\\s*(?:(?:-|–|—|til|to)\\s*(?:kl\\.?\\s*)?(?:\\d{1,2}(?:[.:]\\d{2})?|\\?)?)?\\s*(?:[ap]\\.?m\\.?)?");

    private TableRow() {}

    static boolean isTime(String text) {
        return TIME.matcher(text.strip()).matches();
    }

    /// @param row counted through the document
    /// @param cells from left to right, each with its paragraphs
    static List<Line> lines(int number, int row, List<List<Words>> cells) {
        var lines = new ArrayList<Line>();
        var time = "";
        for (int column = 0; column < cells.size(); column++) {
            for (var words : cells.get(column)) {
                if (time.isEmpty() && lines.isEmpty() && isTime(words.text())) {
                    time = words.text().strip() + "\t";
                } else if (!words.text().isBlank()) {
                    lines.add(line(number, row, column, time, words));
                    time = "";
                }
            }
        }
        if (!time.isEmpty()) {
            lines.add(line(number, row, 0, "", new Words(time.strip(), false, false)));
        }
        return lines;
    }

    private static Line line(int number, int row, int column, String time, Words words) {
        return new Line(
                number,
                null,
                time + words.text().strip(),
                0,
                column,
                row,
                0,
                words.bold(),
                words.listed());
    }
}
