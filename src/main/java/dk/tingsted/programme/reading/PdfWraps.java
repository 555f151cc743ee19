package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;

/// Joins the lines of a cell where its edge broke them: the first word of the next line had no
/// room.
final class PdfWraps {

    private PdfWraps() {}

    /// @param column all lines of the column, whose longest tells where its edge is
    static List<PdfRun> joined(List<PdfRun> column, int from, int to) {
        double edge = column.stream().mapToDouble(PdfRun::right).max().orElse(0);
        var joined = new ArrayList<PdfRun>();
        PdfRun before = null;
        for (var line : column.subList(from, to)) {
            boolean goesOn = before != null && goesOn(before, line, edge);
            joined.add(goesOn ? joined.removeLast().continued(line) : line);
            before = line;
        }
        return joined;
    }

    private static boolean goesOn(PdfRun before, PdfRun line, double edge) {
        var text = line.text();
        if (before.bold() != line.bold() || before.size() != line.size() || isListed(line)) {
            return false;
        }
        boolean room = before.right() + firstWord(line) < edge;
        return !room
                && (Character.isLowerCase(text.charAt(0)) || !PeopleGrammar.isPeopleLine(text));
    }

    private static boolean isListed(PdfRun line) {
        return Bullet.off(line.text(), false, false).listed();
    }

    /// How wide it is with the space before it.
    private static double firstWord(PdfRun line) {
        int end = line.text().indexOf(' ');
        double letter = (line.right() - line.x()) / line.text().length();
        return letter * ((end < 0 ? line.text().length() : end) + 1);
    }
}
