package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Tells the columns of a folder from the columns of a table. A folder is read down its first
/// column and then down its second; a table of times and titles is read row by row.
final class PdfColumns {

    /// So many rows must keep a gutter free before it counts.
    private static final int ROWS = 6;

    private static final int WIDE = 25;

    private static final int ENTRIES = 3;

    private PdfColumns() {}

    static List<PdfRow> inOrder(List<PdfRow> rows) {
        return gutter(rows).stream()
                .boxed()
                .findFirst()
                .map(x -> apart(rows, x))
                .orElseGet(() -> tables(rows));
    }

    /// Where the second column of a folder begins; empty on pages with one column.
    private static OptionalDouble gutter(List<PdfRow> rows) {
        return rows.stream()
                .filter(row -> row.runs().size() > 1)
                .flatMapToDouble(row -> row.runs().stream().skip(1).mapToDouble(PdfRun::x))
                .map(Math::floor)
                .distinct()
                .filter(x -> isGutter(rows, x))
                .findFirst();
    }

    private static boolean isGutter(List<PdfRow> rows, double x) {
        var left =
                rows.stream()
                        .flatMap(row -> row.runs().stream())
                        .filter(run -> run.right() < x)
                        .toList();
        var right =
                rows.stream()
                        .flatMap(row -> row.runs().stream())
                        .filter(run -> run.x() >= x - 1)
                        .toList();
        long crossing = rows.stream().filter(row -> crosses(row, x)).count();
        boolean many = left.size() >= ROWS && right.size() >= ROWS && crossing * 3 < rows.size();
        return many && isProse(left) && isProse(right) && !isTable(left, right);
    }

    /// Where a programme begins beside a column of running text: a folder, whose programme is no
    /// part of the rows that it is level with.
    static OptionalDouble besideText(List<PdfRow> rows) {
        return rows.stream()
                .flatMap(row -> row.runs().stream())
                .filter(PdfColumns::hasTime)
                .mapToDouble(run -> Math.floor(run.x()))
                .distinct()
                .filter(x -> isBesideText(rows, x))
                .findFirst();
    }

    private static boolean isBesideText(List<PdfRow> rows, double x) {
        var runs = rows.stream().flatMap(row -> row.runs().stream()).toList();
        var left = runs.stream().filter(run -> run.right() < x).toList();
        long times = runs.stream().filter(run -> run.x() >= x && hasTime(run)).count();
        return left.size() >= ROWS && times >= ENTRIES && times(left) == 0 && isRunning(left);
    }

    /// Sentences that go on from line to line.
    private static boolean isRunning(List<PdfRun> runs) {
        long goingOn =
                runs.stream().filter(run -> Character.isLowerCase(run.text().charAt(0))).count();
        return isProse(runs) && goingOn * 3 >= runs.size();
    }

    static boolean crosses(PdfRow row, double x) {
        return row.runs().stream().anyMatch(run -> run.x() < x - 1 && run.right() > x);
    }

    private static boolean isProse(List<PdfRun> runs) {
        return runs.stream().mapToInt(run -> run.text().length()).average().orElse(0) >= WIDE;
    }

    /// Times in the left column alone: the right one says who speaks.
    private static boolean isTable(List<PdfRun> left, List<PdfRun> right) {
        return times(left) > 0 && times(right) == 0;
    }

    private static long times(List<PdfRun> runs) {
        return runs.stream().filter(PdfColumns::hasTime).count();
    }

    private static boolean hasTime(PdfRun run) {
        return run.text().matches("(?i)(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2}.*");
    }

    /// Rows that cross the gutter part the page into bands; each is read column by column.
    private static List<PdfRow> apart(List<PdfRow> rows, double x) {
        var ordered = new ArrayList<PdfRow>();
        var left = new ArrayList<PdfRow>();
        var right = new ArrayList<PdfRow>();
        for (var row : rows) {
            if (crosses(row, x)) {
                flush(ordered, left, right);
                ordered.add(row);
            } else {
                addSide(left, row.runs().stream().filter(run -> run.x() < x - 1).toList());
                addSide(right, row.runs().stream().filter(run -> run.x() >= x - 1).toList());
            }
        }
        flush(ordered, left, right);
        return ordered;
    }

    private static void addSide(List<PdfRow> side, List<PdfRun> runs) {
        if (!runs.isEmpty()) {
            side.add(new PdfRow(runs));
        }
    }

    private static void flush(List<PdfRow> ordered, List<PdfRow> left, List<PdfRow> right) {
        ordered.addAll(tables(left));
        ordered.addAll(tables(right));
        left.clear();
        right.clear();
    }

    private static List<PdfRow> tables(List<PdfRow> rows) {
        return PdfTimes.besideTitles(rows);
    }
}
