package dk.tingsted.followup.draft;

import dk.tingsted.followup.note.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What somebody typed or pasted into a block: each line a block of its own, what is marked as a
/// list a point as deep as it is indented.
///
/// @param lines at least one, unless nothing was typed
record Typed(List<Line> lines) {

    /// A whole note can be pasted into one block, and hardly more.
    static final int LONGEST = 100_000;

    /// A line of a note is never so long.
    static final int LONGEST_LINE = 8_000;

    static final int MOST_LINES = 500;

    private static final Pattern LISTED =
            Pattern.compile(
                    "(?<indent>[ \\t\\u00a0]*)(?:[-–*•·▪◦o‣]|\\d{1,2}[.)])[ \\t\\u00a0]+(?<rest>\\S.*)");
    private static final Pattern SILENT =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u2028\\u2029\\ufeff]");

    Typed {
        lines = List.copyOf(lines);
    }

    /// @param words on one line
    record Line(Form form, String words) {}

    static boolean isTooLong(String text) {
        return text.length() > LONGEST
                || text.lines().anyMatch(line -> line.length() > LONGEST_LINE)
                || text.lines().filter(line -> !line.isBlank()).count() > MOST_LINES;
    }

    /// @param form of the block in which it was typed; a list in several lines decides for itself
    static Typed of(Form form, String text) {
        var clean = SILENT.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        var lines = clean.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() == 1) {
            return new Typed(List.of(new Line(form, single(form, lines.getFirst()))));
        }
        var read = new ArrayList<Line>();
        int least = indent(lines);
        for (var line : lines) {
            read.add(line(form, line, least, read.isEmpty()));
        }
        return new Typed(read);
    }

    /// A point that was typed with its own dash has one already.
    private static String single(Form form, String line) {
        var listed = LISTED.matcher(line);
        return form.level() > 0 && listed.matches() && !Character.isDigit(line.strip().charAt(0))
                ? listed.group("rest").strip()
                : line.strip();
    }

    private static int indent(List<String> lines) {
        return lines.stream()
                .map(LISTED::matcher)
                .filter(java.util.regex.Matcher::matches)
                .mapToInt(listed -> width(listed.group("indent")))
                .min()
                .orElse(0);
    }

    private static int width(String indent) {
        return indent.replace("\t", "    ").length();
    }

    /// One step deeper for each two blanks, or for one, as many lists are indented.
    private static Line line(Form form, String line, int least, boolean first) {
        var listed = LISTED.matcher(line);
        if (!listed.matches()) {
            var next = form == Form.TITLE && !first ? Form.PARAGRAPH : form;
            return new Line(next, line.strip());
        }
        int deeper = (width(listed.group("indent")) - least + 1) / 2;
        return new Line(
                Form.point(Math.max(1, form.level()) + Math.min(deeper, 2)),
                listed.group("rest").strip());
    }
}
