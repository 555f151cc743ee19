package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A table of times with a column or more beside them, read row by row and in each row cell by
/// cell. A PDF has no tables: the columns are told by where text begins, the rows by the heights of
/// the times.
///
/// @param page its number, from 1
/// @param columns where they begin, without that of the times
record PdfGrid(int page, List<Double> columns) {
    PdfGrid {
        columns = List.copyOf(columns);
    }

    /// So often something must begin at a place before it is a column.
    private static final int OFTEN = 3;

    /// In points; what begins nearer to a column is indented in it.
    private static final double NARROWEST = 60;

    private static final int ROWS_OF_A_PAGE = 1_000;

    static List<Double> columns(List<PdfRow> rows) {
        var times = rows.stream().filter(PdfGrid::hasTime).toList();
        if (times.size() < OFTEN) {
            return List.of();
        }
        double right =
                times.stream().mapToDouble(row -> row.runs().getFirst().right()).max().orElse(0);
        var columns = new ArrayList<Double>();
        for (double x : commonStarts(rows, right)) {
            boolean first = columns.isEmpty();
            if (first || (x - columns.getLast() >= NARROWEST && standsBeside(rows, x))) {
                columns.add(x);
            }
        }
        return columns;
    }

    private static List<Double> commonStarts(List<PdfRow> rows, double after) {
        var starts =
                rows.stream()
                        .flatMap(row -> row.runs().stream())
                        .map(PdfRun::x)
                        .filter(x -> x > after)
                        .collect(Collectors.groupingBy(Math::floor, Collectors.counting()));
        return starts.keySet().stream()
                .filter(x -> starts.getOrDefault(x, 0L) + starts.getOrDefault(x + 1, 0L) >= OFTEN)
                .sorted()
                .toList();
    }

    /// Twice at least it has something on its left that is more than a time, half a line higher or
    /// lower where cells are centred.
    private static boolean standsBeside(List<PdfRow> rows, double x) {
        var runs = rows.stream().flatMap(row -> row.runs().stream()).toList();
        var left = runs.stream().filter(run -> endsBefore(run, x)).toList();
        return runs.stream()
                        .filter(run -> Math.abs(run.x() - x) <= PdfRun.NEAR)
                        .filter(run -> left.stream().anyMatch(other -> isLevel(run, other)))
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean isLevel(PdfRun run, PdfRun other) {
        return Math.abs(run.y() - other.y()) < run.size();
    }

    private static boolean endsBefore(PdfRun run, double x) {
        return run.right() < x && !TableRow.isTime(run.text());
    }

    private static boolean hasTime(PdfRow row) {
        return TableRow.isTime(row.runs().getFirst().text());
    }

    private static boolean isOpen(PdfRun time) {
        return time.text().matches(".*[-–—]\\s*");
    }

    /// Any other line parts the tables.
    List<PdfRow> inOrder(List<PdfRow> rows) {
        var ordered = new ArrayList<PdfRow>();
        var table = new ArrayList<PdfRow>();
        for (var row : rows) {
            if (isInTable(row)) {
                table.add(row);
            } else {
                addTable(ordered, table);
                table.clear();
                ordered.add(row);
            }
        }
        addTable(ordered, table);
        return ordered;
    }

    private boolean isInTable(PdfRow row) {
        var words = hasTime(row) ? row.runs().subList(1, row.runs().size()) : row.runs();
        return words.stream()
                .allMatch(run ->
                        run.x() >= columns.getFirst() - PdfRun.NEAR
                                && columns.stream().noneMatch(x -> crosses(run, x)));
    }

    private static boolean crosses(PdfRun run, double x) {
        return run.x() < x - PdfRun.NEAR && run.right() > x + PdfRun.NEAR;
    }

    private void addTable(List<PdfRow> ordered, List<PdfRow> table) {
        var times = times(table);
        var top =
                times.isEmpty()
                        ? List.<PdfCells.Parted>of()
                        : parted(table, times, PdfCells.Place.TOP);
        var middle = times.isEmpty() ? top : parted(table, times, PdfCells.Place.MIDDLE);
        var best = cost(middle) < cost(top) ? middle : top;
        if (times.isEmpty() || cost(best) >= PdfCells.NEVER) {
            ordered.addAll(PdfTimes.besideTitles(List.copyOf(table)));
            return;
        }
        leftOut(table, best).forEach(ordered::add);
        for (int time = 0; time < times.size(); time++) {
            ordered.addAll(row(table, best, times, time, page * ROWS_OF_A_PAGE + ordered.size()));
        }
    }

    private static double cost(List<PdfCells.Parted> columns) {
        return columns.stream().mapToDouble(PdfCells.Parted::cost).sum();
    }

    /// "09.00 -" above "09.30" is one time.
    private static List<PdfRun> times(List<PdfRow> table) {
        var times = new ArrayList<PdfRun>();
        for (var row : table) {
            var first = row.runs().getFirst();
            if (!hasTime(row)) {
                continue;
            }
            boolean goesOn = !times.isEmpty() && isOpen(times.getLast()) && !isOpen(first);
            times.add(goesOn ? times.removeLast().with(first) : first);
        }
        return times;
    }

    private List<PdfCells.Parted> parted(
            List<PdfRow> table, List<PdfRun> times, PdfCells.Place place) {
        var parted = new ArrayList<PdfCells.Parted>();
        for (int column = 0; column < columns.size(); column++) {
            parted.add(
                    new PdfCells(
                                    times.stream().map(time -> height(time, place)).toList(),
                                    lines(table, column).stream().map(PdfRun::y).toList(),
                                    place,
                                    column == 0 ? NARROWEST / 2 : 0,
                                    leading(table))
                            .parted());
        }
        return parted;
    }

    /// A little more than the letters are high.
    private static double leading(List<PdfRow> table) {
        return 1.3 * table.stream().mapToDouble(PdfRow::size).max().orElse(0);
    }

    /// Of a time on two lines `y` is the middle.
    private static double height(PdfRun time, PdfCells.Place place) {
        boolean broken = time.text().matches(".*[-–—] \\d.*") && time.right() - time.x() < 45;
        return broken && place == PdfCells.Place.TOP ? time.y() - time.size() * 0.6 : time.y();
    }

    private List<PdfRun> lines(List<PdfRow> table, int column) {
        double from = columns.get(column) - PdfRun.NEAR;
        double to =
                column + 1 < columns.size()
                        ? columns.get(column + 1) - PdfRun.NEAR
                        : Double.MAX_VALUE;
        return table.stream()
                .flatMap(row -> row.runs().stream().skip(hasTime(row) ? 1 : 0))
                .filter(run -> run.x() >= from && run.x() < to)
                .toList();
    }

    /// What stands above the first row belongs to the last of the page before.
    private Stream<PdfRow> leftOut(List<PdfRow> table, List<PdfCells.Parted> parted) {
        return IntStream.range(0, columns.size())
                .boxed()
                .flatMap(column ->
                        lines(table, column)
                                .subList(0, parted.get(column).cells().getFirst().from())
                                .stream())
                .map(run -> new PdfRow(List.of(run)));
    }

    private List<PdfRow> row(
            List<PdfRow> table,
            List<PdfCells.Parted> parted,
            List<PdfRun> times,
            int time,
            int number) {
        var row = new ArrayList<PdfRow>();
        for (int column = 0; column < columns.size(); column++) {
            var cell = parted.get(column).cells().get(time);
            boolean last = time + 1 == times.size();
            var lines = lines(table, column);
            int to = last ? lines.size() : parted.get(column).cells().get(time + 1).from();
            for (var run : PdfWraps.joined(lines, cell.from(), Math.max(cell.to(), to))) {
                var runs = row.isEmpty() ? List.of(times.get(time), run) : List.of(run);
                row.add(new PdfRow(runs, number, column + 1));
            }
        }
        return row.isEmpty() ? List.of(new PdfRow(List.of(times.get(time)))) : row;
    }
}
