package dk.tingsted.programme.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Tells whether a row goes on from the row before, as a line broken by a margin does.
final class Wraps {

    private static final Pattern OPEN =
            Pattern.compile(
                    "(?:[,/&]|(?<!\\s)-|(?<!\\p{L})(?:og|i|for|af|til|på|med|om|ved|eller|samt|der|som|at|en|et|den|"
                            + "det|de|the|of|and|for|in|on|to|a|by|och|av|att|hos|fra|from|v|et|"
                            + "mellem|under|over|skal|kan|er|hvis)|[„“]\\p{L}*)$",
                    Pattern.UNICODE_CASE);

    private static final int NEIGHBOURS = 8;
    private static final int LONGEST = 2000;

    private final List<Row> rows;
    private final boolean wrapped;
    private final int usualGap;
    private final int[] margins;

    Wraps(List<Row> rows) {
        this.rows = rows;
        int lower = 0;
        int lowerOverGap = 0;
        for (int at = 1; at < rows.size(); at++) {
            if (rows.get(at).beginsLower() && !rows.get(at).bullet()) {
                lower++;
                lowerOverGap += rows.get(at).gap() > 0 ? 1 : 0;
            }
        }
        this.wrapped = lower >= 3 && lower * 16 >= rows.size();
        this.usualGap = wrapped && lowerOverGap * 2 > lower ? 1 : 0;
        this.margins = wrapped ? margins(rows) : new int[0];
    }

    /// Whether there is more white than usual before it.
    boolean isApart(int at) {
        return rows.get(at).gap() > usualGap;
    }

    int usualGap() {
        return usualGap;
    }

    /// Whether the row at `at` goes on in the row after it. What kind of rows they are is for the
    /// caller to know.
    boolean goesOn(int at) {
        if (at + 1 >= rows.size()) {
            return false;
        }
        var row = rows.get(at);
        var next = rows.get(at + 1);
        if (next.seam() || next.bullet() || next.heading() != row.heading()) {
            return false;
        }
        if (next.gap() > usualGap + 1) {
            return false;
        }
        boolean near = next.gap() <= usualGap;
        if (next.beginsLower() && !row.endsSentence()) {
            return near || wrapped;
        }
        boolean open = near && OPEN.matcher(tail(row.text())).find();
        return open || (wrapped && !row.endsSentence() && isFull(at));
    }

    /// The next row's first word would not have fitted on this one.
    boolean isFull(int at) {
        if (!wrapped || at + 1 >= rows.size()) {
            return false;
        }
        var next = rows.get(at + 1).text();
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return rows.get(at).width() + 1 + word >= margins[at] * 0.89;
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 30));
    }

    private static int[] margins(List<Row> rows) {
        var margins = new int[rows.size()];
        var widths = rows.stream().mapToInt(row -> Math.min(row.width(), LONGEST)).toArray();
        for (int at = 0; at < widths.length; at++) {
            int from = Math.max(0, at - NEIGHBOURS);
            int to = Math.min(widths.length, at + NEIGHBOURS + 1);
            var near = Arrays.copyOfRange(widths, from, to);
            Arrays.sort(near);
            margins[at] = near[Math.max(0, near.length - 3)];
        }
        return margins;
    }
}
