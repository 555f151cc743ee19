package dk.tingsted.programme.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The runs that stand beside each other on a page, from left to right.
///
/// @param row which row of a table they are of, counted through the document; null outside tables
/// @param cell which column of it
record PdfRow(List<PdfRun> runs, @Nullable Integer row, @Nullable Integer cell) {
    PdfRow {
        runs = List.copyOf(runs);
    }

    PdfRow(List<PdfRun> runs) {
        this(runs, null, null);
    }

    double x() {
        return runs.getFirst().x();
    }

    double right() {
        return runs.getLast().right();
    }

    double y() {
        return runs.getFirst().y();
    }

    double size() {
        return runs.stream().mapToDouble(PdfRun::size).max().orElse(0);
    }

    boolean bold() {
        return runs.stream().filter(run -> !TableRow.isTime(run.text())).allMatch(PdfRun::bold)
                && runs.stream().anyMatch(PdfRun::bold);
    }

    /// A bullet stands away from its text by less than a tab.
    String text() {
        var text = runs.stream().map(PdfRun::text).collect(Collectors.joining("\t"));
        return text.replaceFirst("^\\s*([•‣▪■□●○◦∙·»►])\\t", "$1 ");
    }

    boolean startsWithTime() {
        return runs.getFirst().text().matches("(?i)(?:kl\\.?\\s*)?\\d{1,2}[.:]\\d{2}.*");
    }
}
