package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/// Letters on one baseline with no wide gap between them. Lengths are in points, from the upper
/// left corner of the page.
///
/// @param y of the baseline
/// @param size of the letters
record PdfRun(double x, double right, double y, double size, String text, boolean bold) {

    /// A gap this many times the size of the letters is a tab or the next column.
    private static final double TAB = 1.1;

    /// After a time less will do.
    private static final double AFTER_TIME = 0.45;

    private static final int LONGEST_TIME = 20;

    private static final double SPACE = 0.17;

    /// Two beginnings of one column are not farther apart.
    static final double NEAR = 2;

    /// This run and the one below it as one.
    PdfRun with(PdfRun below) {
        return new PdfRun(
                Math.min(x, below.x),
                Math.max(right, below.right),
                (y + below.y) / 2,
                size,
                text + " " + below.text,
                bold && below.bold);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /// This run and the next line, in which its sentence goes on.
    PdfRun continued(PdfRun next) {
        return new PdfRun(x, right, y, size, Tidy.join(text, next.text), bold);
    }

    /// The letters of one baseline, cut where the gap is wide.
    static List<PdfRun> of(List<TextPosition> baseline) {
        return of(baseline, List.of());
    }

    /// The same, cut also where a column begins behind a smaller gap.
    ///
    /// @param columns where they begin
    static List<PdfRun> of(List<TextPosition> baseline, List<Double> columns) {
        var sorted =
                baseline.stream()
                        .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                        .toList();
        var runs = new ArrayList<PdfRun>();
        var letters = new ArrayList<TextPosition>();
        for (var letter : sorted) {
            if (!letters.isEmpty()
                    && gap(letters.getLast(), letter) > widest(letters, letter, columns)) {
                runs.add(run(letters));
                letters.clear();
            }
            if (!letter.getUnicode().isBlank()) {
                letters.add(letter);
            }
        }
        if (!letters.isEmpty()) {
            runs.add(run(letters));
        }
        return runs;
    }

    private static double widest(
            List<TextPosition> letters, TextPosition next, List<Double> columns) {
        double before = letters.getLast().getXDirAdj();
        if (columns.stream().anyMatch(x -> before < x - NEAR && next.getXDirAdj() >= x - NEAR)) {
            return AFTER_TIME * height(next);
        }
        boolean time = letters.size() <= LONGEST_TIME && TableRow.isTime(run(letters).text());
        return (time ? AFTER_TIME : TAB) * height(next);
    }

    private static double gap(TextPosition left, TextPosition right) {
        return right.getXDirAdj() - left.getXDirAdj() - left.getWidthDirAdj();
    }

    static double height(TextPosition letter) {
        return Math.max(1, Math.abs(letter.getYScale()));
    }

    private static PdfRun run(List<TextPosition> letters) {
        var text = new StringBuilder();
        TextPosition before = null;
        for (var letter : letters) {
            if (before != null && gap(before, letter) > SPACE * height(letter)) {
                text.append(' ');
            }
            text.append(letter.getUnicode());
            before = letter;
        }
        var first = letters.getFirst();
        var last = letters.getLast();
        return new PdfRun(
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                height(first),
                Letters.visible(text.toString()),
                letters.stream().allMatch(letter -> isBold(letter.getFont())));
    }

    private static boolean isBold(PDFont font) {
        var name = font.getName();
        var descriptor = font.getFontDescriptor();
        return (name != null && name.matches("(?i).*(bold|black|heavy|semibd|demi).*"))
                || (descriptor != null
                        && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    }
}
