package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Puts the times of a table beside the first line of what they are the times of. In a table whose
/// cells are centred the time stands at half height, alone or beside the second line of three.
final class PdfTimes {

    /// Less than half a line, in sizes of the letters.
    private static final double HALF_LINE = 0.4;

    private PdfTimes() {}

    static List<PdfRow> besideTitles(List<PdfRow> rows) {
        return rows.stream().anyMatch(PdfTimes::isLoneTime) ? centred(rows) : rows;
    }

    private static boolean isLoneTime(PdfRow row) {
        return row.runs().size() == 1 && hasTime(row);
    }

    private static boolean hasTime(PdfRow row) {
        return TableRow.isTime(row.runs().getFirst().text());
    }

    /// Lines in the column of titles stand together; any other line parts the tables.
    private static List<PdfRow> centred(List<PdfRow> rows) {
        double column = column(rows);
        var ordered = new ArrayList<PdfRow>();
        var table = new ArrayList<PdfRow>();
        for (var row : rows) {
            if (hasTime(row) || row.x() >= column - 2) {
                table.add(row);
            } else {
                ordered.addAll(inOrder(table));
                table.clear();
                ordered.add(row);
            }
        }
        ordered.addAll(inOrder(table));
        return ordered;
    }

    /// Where the column of titles begins.
    private static double column(List<PdfRow> rows) {
        double times =
                rows.stream()
                        .filter(PdfTimes::hasTime)
                        .mapToDouble(row -> row.runs().getFirst().right())
                        .max()
                        .orElse(0);
        return rows.stream()
                .flatMap(row -> row.runs().stream())
                .mapToDouble(PdfRun::x)
                .filter(x -> x > times)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static List<PdfRow> inOrder(List<PdfRow> table) {
        var times =
                table.stream().filter(PdfTimes::hasTime).map(row -> row.runs().getFirst()).toList();
        var titles =
                table.stream().filter(row -> !isLoneTime(row)).map(PdfTimes::withoutTime).toList();
        if (times.isEmpty() || titles.size() < times.size()) {
            return table;
        }
        return areOnTop(times, titles) && !areCentred(times, titles)
                ? joined(table)
                : blocks(times, titles);
    }

    /// Times can be level with a line by chance.
    private static boolean areCentred(List<PdfRun> times, List<PdfRow> titles) {
        double top = parted(times, titles, PdfCells.Place.TOP).cost();
        return parted(times, titles, PdfCells.Place.MIDDLE).cost() + HALF_LINE * 10 < top;
    }

    private static PdfRow withoutTime(PdfRow row) {
        return hasTime(row) ? new PdfRow(row.runs().subList(1, row.runs().size())) : row;
    }

    /// Each time stands at the height of a line, give or take what another font makes of it.
    private static boolean areOnTop(List<PdfRun> times, List<PdfRow> titles) {
        return times.stream()
                .allMatch(time -> titles.stream().anyMatch(title -> isBeside(time, title)));
    }

    private static boolean isBeside(PdfRun time, PdfRow title) {
        return Math.abs(time.y() - title.y()) < time.size() * HALF_LINE;
    }

    private static List<PdfRow> joined(List<PdfRow> table) {
        var lone =
                table.stream()
                        .filter(PdfTimes::isLoneTime)
                        .map(row -> row.runs().getFirst())
                        .toList();
        return table.stream()
                .filter(row -> !isLoneTime(row))
                .map(row ->
                        lone.stream()
                                .filter(time -> isBeside(time, row))
                                .findFirst()
                                .map(time -> beside(time, row))
                                .orElse(row))
                .toList();
    }

    private static List<PdfRow> blocks(List<PdfRun> times, List<PdfRow> titles) {
        var cells = parted(times, titles, PdfCells.Place.MIDDLE).cells();
        var ordered = new ArrayList<>(titles);
        for (int time = 0; time < cells.size(); time++) {
            int start = cells.get(time).from();
            ordered.set(start, beside(times.get(time), titles.get(start)));
        }
        return ordered;
    }

    private static PdfCells.Parted parted(
            List<PdfRun> times, List<PdfRow> titles, PdfCells.Place place) {
        return new PdfCells(
                        times.stream().map(PdfRun::y).toList(),
                        titles.stream().map(PdfRow::y).toList(),
                        place,
                        PdfCells.NEVER,
                        PdfCells.NEVER)
                .parted();
    }

    private static PdfRow beside(PdfRun time, PdfRow title) {
        return new PdfRow(Stream.concat(Stream.of(time), title.runs().stream()).toList());
    }
}
