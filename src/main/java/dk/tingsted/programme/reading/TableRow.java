package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// One row of a table as lines. A cell that holds only a time joins the first words after it, as
/// "time TAB words", so that a programme set as a table reads like one set with tabs.
final class TableRow {

    /// One paragraph in a cell.
    record Words(String text, boolean bold, boolean listed) {
        static final Words NONE = new Words("", false, false);

        boolean isBlank() {
            return text.isBlank();
        }

        Words at(String time) {
            return new Words(time + "\t" + text.strip(), bold, listed);
        }
    }

    private static final String CLOCK = "(?:kl\\.?\\s*)?\\d{1,2}(?:[.:]\\d{2})?";

    private static final Pattern TIME =
            Pattern.compile(
                    "(?i)(?:ca\\.\\s*)?%s\\s*(?:(?:-|–|—|til|to)\\s*(?:%s|\\?)?)?\\s*(?:[ap]\\.?m\\.?)?:?"
                            .formatted(CLOCK, CLOCK));

    /// What stands above the columns of a programme.
    private static final Pattern COLUMN =
            Pattern.compile(
                    "(?i)(?:kl\\.?|tid(?:spunkt)?|klokkeslæt|program(?:punkt)?|punkt|emne|titel|tema|indhold"
                            + "|aktivitet|oplæg(?:sholdere?)?|ved|hvem|hvad|hvor|hvornår|ansvarlig|deltagere|sted"
                            + "|lokale|bemærkninger|time|title|speakers?|room|session|what|who|where|tema og oplægsholder"
                            + "|tidpunkt|klockan|talare|lokal|rum|foredragsholder|innhold|innehåll):?");

    private TableRow() {}

    static boolean isTime(String text) {
        return TIME.matcher(text.strip()).matches();
    }

    /// Sets a row as lines; the row of column names gives none.
    ///
    /// @param row counted through the document
    /// @param cells from left to right, each with its paragraphs
    static List<Line> lines(int number, int row, List<List<Words>> cells) {
        if (namesColumns(cells)) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        int first = firstFilled(cells);
        boolean timed =
                first < cells.size() && isOfTimes(cells.get(first)) && first + 1 < cells.size();
        if (timed) {
            var joined = beside(times(cells.get(first)), cells.get(first + 1));
            joined.forEach(words -> lines.add(line(number, row, first + 1, words)));
        }
        for (int column = timed ? first + 2 : first; column < cells.size(); column++) {
            for (var words : cells.get(column)) {
                if (!words.isBlank()) {
                    lines.add(line(number, row, column, words));
                }
            }
        }
        return lines;
    }

    private static boolean namesColumns(List<List<Words>> cells) {
        var filled =
                cells.stream().flatMap(List::stream).filter(words -> !words.isBlank()).toList();
        return filled.size() > 1 && filled.stream().allMatch(words -> namesColumn(words.text()));
    }

    static boolean namesColumn(String text) {
        return COLUMN.matcher(text.strip()).matches();
    }

    private static int firstFilled(List<List<Words>> cells) {
        return IntStream.range(0, cells.size())
                .filter(column -> cells.get(column).stream().anyMatch(words -> !words.isBlank()))
                .findFirst()
                .orElse(cells.size());
    }

    private static boolean isOfTimes(List<Words> cell) {
        return times(cell).stream()
                .filter(words -> !words.isBlank())
                .allMatch(words -> isTime(words.text()));
    }

    /// A span that is broken over two paragraphs, "10.00 –" and "10.30", is one time.
    private static List<Words> times(List<Words> cell) {
        var times = new ArrayList<Words>();
        for (var words : cell) {
            boolean goesOn = !times.isEmpty() && times.getLast().text().strip().matches(".*[-–—]");
            if (goesOn && !words.isBlank()) {
                var whole = times.removeLast().text().strip() + words.text().strip();
                times.add(new Words(whole, words.bold(), false));
            } else {
                times.add(words);
            }
        }
        return times;
    }

    /// Several times in one cell stand beside as many titles, or else beside those at their height.
    private static List<Words> beside(List<Words> times, List<Words> titles) {
        var filledTimes = times.stream().filter(words -> !words.isBlank()).toList();
        var filledTitles = titles.stream().filter(words -> !words.isBlank()).toList();
        if (filledTimes.size() == 1) {
            return besideOne(filledTimes.getFirst(), filledTitles);
        }
        return filledTimes.size() == filledTitles.size()
                ? pairs(filledTimes, filledTitles)
                : pairs(times, titles);
    }

    private static List<Words> besideOne(Words time, List<Words> titles) {
        if (titles.isEmpty()) {
            return List.of(time);
        }
        var lines = new ArrayList<>(titles);
        lines.set(0, titles.getFirst().at(time.text().strip()));
        return lines;
    }

    private static List<Words> pairs(List<Words> times, List<Words> titles) {
        return IntStream.range(0, Math.max(times.size(), titles.size()))
                .mapToObj(index -> pair(at(times, index), at(titles, index)))
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static Words pair(Words time, Words title) {
        if (time.isBlank()) {
            return title;
        }
        return title.isBlank() ? time : title.at(time.text().strip());
    }

    private static Words at(List<Words> words, int index) {
        return index < words.size() ? words.get(index) : Words.NONE;
    }

    private static Line line(int number, int row, int column, Words words) {
        var text = words.text().strip();
        return new Line(number, null, text, 0, column, row, 0, words.bold(), words.listed());
    }
}
