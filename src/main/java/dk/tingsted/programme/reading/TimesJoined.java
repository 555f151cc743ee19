package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A span whose beginning and end stand on rows of their own, as the cells of a table that lost its
/// form: "08.30" and below it "09.00".
final class TimesJoined {

    private static final int LONGEST = 16;

    private static final Pattern CELL = Pattern.compile("\\s*[|–—-]\\s*$");

    private TimesJoined() {}

    static List<Row> of(List<Row> rows) {
        var joined = new ArrayList<Row>(rows.size());
        for (var row : rows) {
            var before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && isSpan(before.text(), row.text())) {
                joined.removeLast();
                joined.add(before.of(bare(before.text()) + " - " + bare(row.text())));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    /// A time and nothing else.
    static boolean isTime(String text) {
        return text.length() <= 2 * LONGEST
                && Times.leading(bare(text))
                        .filter(clock -> clock.to() == bare(text).length())
                        .isPresent();
    }

    private static boolean isSpan(String from, String to) {
        if (from.length() > LONGEST || to.length() > LONGEST) {
            return false;
        }
        var start = Times.leading(bare(from)).filter(clock -> isAlone(clock, bare(from)));
        var end = Times.leading(bare(to)).filter(clock -> isAlone(clock, bare(to)));
        return start.isPresent()
                && end.isPresent()
                && start.get().start().isBefore(end.get().start());
    }

    private static boolean isAlone(Times.Clock clock, String text) {
        return clock.end() == null && clock.to() == text.length();
    }

    private static String bare(String text) {
        return CELL.matcher(text).replaceFirst("").strip();
    }
}
