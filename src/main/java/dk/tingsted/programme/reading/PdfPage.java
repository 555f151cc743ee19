package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;

/// A page as rows in the order one reads them.
record PdfPage(int number, List<PdfRow> rows) {
    PdfPage {
        rows = List.copyOf(rows);
    }

    /// Baselines nearer than this part of the size of the letters are one.
    private static final double SAME_LINE = 0.35;

    /// A step down of more than this part of the usual one is an empty line.
    private static final double EMPTY_LINE = 1.35;

    static PdfPage of(int number, List<TextPosition> letters) {
        var lines = baselines(letters);
        var rows = rows(lines, List.of());
        var programme = PdfColumns.besideText(rows);
        if (programme.isPresent()) {
            return ofFolder(number, lines, programme.getAsDouble());
        }
        var columns = PdfGrid.columns(rows);
        return new PdfPage(
                number,
                columns.isEmpty()
                        ? PdfColumns.inOrder(rows)
                        : new PdfGrid(number, columns).inOrder(rows(lines, columns)));
    }

    /// What reaches over both columns, then the text, then the programme.
    private static PdfPage ofFolder(int number, List<List<TextPosition>> lines, double x) {
        var parts = new ArrayList<List<TextPosition>>();
        IntStream.range(0, 3).forEach(_ -> parts.add(new ArrayList<>()));
        for (var line : lines) {
            var rows = rows(List.of(line), List.of());
            boolean whole = rows.stream().anyMatch(row -> PdfColumns.crosses(row, x));
            line.forEach(
                    letter -> parts.get(whole ? 0 : letter.getXDirAdj() < x ? 1 : 2).add(letter));
        }
        return new PdfPage(
                number, parts.stream().flatMap(part -> of(number, part).rows().stream()).toList());
    }

    private static List<PdfRow> rows(List<List<TextPosition>> lines, List<Double> columns) {
        return lines.stream()
                .map(line -> PdfRun.of(line, columns))
                .filter(runs -> !runs.isEmpty())
                .map(PdfRow::new)
                .toList();
    }

    private static List<List<TextPosition>> baselines(List<TextPosition> letters) {
        var sorted =
                letters.stream()
                        .filter(letter -> !letter.getUnicode().isBlank())
                        .sorted(Comparator.comparingDouble(TextPosition::getYDirAdj))
                        .toList();
        var lines = new ArrayList<List<TextPosition>>();
        for (var letter : sorted) {
            if (lines.isEmpty() || isBelow(letter, lines.getLast().getFirst())) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(letter);
        }
        return lines;
    }

    private static boolean isBelow(TextPosition letter, TextPosition line) {
        double size = Math.min(PdfRun.height(letter), PdfRun.height(line));
        return letter.getYDirAdj() - line.getYDirAdj() > SAME_LINE * size;
    }

    /// The size of most letters.
    static double bodySize(List<PdfPage> pages) {
        var letters = new TreeMap<Double, Integer>();
        pages.stream()
                .flatMap(page -> page.rows().stream())
                .forEach(row -> letters.merge(row.size(), row.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey)
                .orElse(0.0);
    }

    void addTo(Sheet sheet, double bodySize) {
        double margin = rows.stream().mapToDouble(PdfRow::x).min().orElse(0);
        double step = usualStep();
        PdfRow before = null;
        for (var row : rows) {
            if (before == null || isApart(before, row, step)) {
                sheet.separate();
            }
            sheet.add(line(row, margin, bodySize));
            before = row;
        }
    }

    private static boolean isApart(PdfRow before, PdfRow row, double step) {
        return row.row() == null
                ? Math.abs(row.y() - before.y()) > EMPTY_LINE * step
                : !row.row().equals(before.row());
    }

    /// The step from line to line within paragraphs: the smallest that is common.
    private double usualStep() {
        var steps = new ArrayList<Double>();
        for (int index = 1; index < rows.size(); index++) {
            double step = rows.get(index).y() - rows.get(index - 1).y();
            if (step > 0) {
                steps.add(step);
            }
        }
        var sorted = steps.stream().sorted().toList();
        return sorted.isEmpty() ? Double.MAX_VALUE : sorted.get(sorted.size() / 4);
    }

    private Line line(PdfRow row, double margin, double bodySize) {
        var words = Bullet.off(row.text(), row.bold(), false);
        int indent = (int) Math.round((row.x() - margin) / Math.max(1, bodySize * 0.5));
        return new Line(
                0,
                number,
                words.text(),
                indent,
                row.cell(),
                row.row(),
                heading(row, bodySize),
                words.bold(),
                words.listed());
    }

    private static int heading(PdfRow row, double bodySize) {
        if (row.size() >= bodySize * 1.5) {
            return 1;
        }
        return row.size() >= bodySize * 1.15 ? 2 : 0;
    }

    PdfPage with(List<PdfRow> others) {
        return new PdfPage(number, others);
    }
}
