package dk.tingsted.notes;

import dk.tingsted.discussions.board.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What was typed or pasted, as points: each line is one, its indent and bullet say how deep it
/// stands.
///
/// @param fault why it cannot be used
record Typing(List<Line> lines, Fault fault) {

    /// The most points of one paste.
    static final int MOST_LINES = 200;

    private static final int MOST_LETTERS = 1_000_000;

    /// What word processors and people put before a point. A dash or a number without a space after
    /// it belongs to the words.
    private static final Pattern BULLET =
            Pattern.compile("^(?:[•◦▪▫‣⁃●○■□·\\uF0B7\\uF0A7]\\s*|(?:[-–—*+]|o)\\s+)");

    private static final Pattern BREAK =
            Pattern.compile("\\r\\n|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]");

    private static final int TAB = 4;

    Typing {
        lines = List.copyOf(lines);
    }

    /// @param level below the first, which is 0
    record Line(int level, String words) {}

    enum Fault {
        NONE,
        EMPTY,
        LONG,
        MANY
    }

    static Typing of(String text) {
        if (text.length() > MOST_LETTERS) {
            return new Typing(List.of(), Fault.MANY);
        }
        var rows = BREAK.splitAsStream(text).limit(20L * MOST_LINES).map(Row::of).toList();
        var typed = rows.stream().filter(row -> row.typed().fault() != Typed.Fault.EMPTY).toList();
        return new Typing(lines(typed), fault(typed));
    }

    /// On one line, bullet and all.
    static Typing ofOne(String text) {
        if (text.length() > MOST_LETTERS) {
            return new Typing(List.of(), Fault.LONG);
        }
        var typed = Typed.of(text, Point.LONGEST);
        var fault =
                switch (typed.fault()) {
                    case NONE -> Fault.NONE;
                    case EMPTY -> Fault.EMPTY;
                    case LONG -> Fault.LONG;
                };
        return new Typing(List.of(new Line(0, typed.words())), fault);
    }

    /// @param depth of its indent, in columns
    private record Row(int depth, Typed typed) {

        static Row of(String text) {
            int depth = 0;
            int start = 0;
            while (start < text.length() && isBlank(text.charAt(start))) {
                depth += text.charAt(start) == '\t' ? TAB - depth % TAB : 1;
                start++;
            }
            var words = BULLET.matcher(text.substring(start)).replaceFirst("");
            return new Row(depth, Typed.of(words, Point.LONGEST));
        }

        private static boolean isBlank(char letter) {
            return letter == ' ' || letter == '\t' || letter == '\u00A0';
        }
    }

    private static Fault fault(List<Row> rows) {
        if (rows.isEmpty()) {
            return Fault.EMPTY;
        }
        if (rows.size() > MOST_LINES) {
            return Fault.MANY;
        }
        return rows.stream().allMatch(row -> row.typed().isGood()) ? Fault.NONE : Fault.LONG;
    }

    /// A line stands below the nearest line above it that is less indented.
    private static List<Line> lines(List<Row> rows) {
        var lines = new ArrayList<Line>();
        var open = new ArrayList<Integer>();
        for (var row : rows) {
            while (!open.isEmpty() && open.getLast() >= row.depth()) {
                open.removeLast();
            }
            lines.add(new Line(open.size(), row.typed().words()));
            open.add(row.depth());
        }
        return lines;
    }

    boolean isGood() {
        return fault == Fault.NONE;
    }
}
