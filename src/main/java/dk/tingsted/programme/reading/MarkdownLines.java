package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Markdown as people and converters write it: the marks become layout, the file's own line numbers
/// stay. One line of the file gives several where a mark breaks it, all with its number.
final class MarkdownLines {

    private static final Pattern MARKS =
            Pattern.compile(
                    "^ {0,3}#{1,6}\\s+\\S"
                            + "|\\*\\*[^*\\s][^*]*\\*\\*"
                            + "|^\\*[^*\\s].*[^\\s*]\\*\\s*$"
                            + "|^\\|?\\s*:?-{3,}:?\\s*\\|"
                            + "|\\[[^\\]\\n]+\\]\\(\\S+\\)"
                            + "|</?(?:b|strong|em|i|u|ul|ol|li|br|p|span|div|small|sup|sub|table|td|tr)\\b[^>\\n]*>",
                    Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADING =
            Pattern.compile("^ {0,3}(#{1,6})\\s+(.*?)(?:\\s+#+)?\\s*$");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(=+|-{2,})\\s*$");
    private static final Pattern RULE = Pattern.compile("^ {0,3}([-*_])(?:\\s*\\1){2,}\\s*$");
    private static final Pattern ENTRY = Pattern.compile("^(\\s*)(?:[*+•]|-(?=\\s))\\s+(.*)$");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,2}[.)]\\s+\\D.*$");

    private MarkdownLines() {}

    /// Told by the marks in it, since many Markdown files are called .txt.
    static boolean isMarked(String name, String text) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean named = ending.equals("md") || ending.equals("markdown");
        return named
                || (text.chars().anyMatch(MarkdownLines::mayMark) && MARKS.matcher(text).find());
    }

    private static boolean mayMark(int letter) {
        return letter == '#' || letter == '*' || letter == '<' || letter == '[' || letter == '|';
    }

    static Document of(String name, String text) {
        var unslanted = MarkdownInline.withoutSlant(text);
        var split = List.of(unslanted.split("\r\n|[\n\r]", -1));
        boolean headed = unslanted.startsWith("---") || unslanted.startsWith("+++");
        var raw = headed ? MarkdownFront.off(split) : split;
        var lines = new ArrayList<Line>();
        var table = new MarkdownTable(raw);
        for (int index = 0; index < raw.size(); index++) {
            if (table.isPartOf(index)) {
                lines.addAll(table.lines(raw, index));
            } else {
                lines.addAll(lines(raw, index));
            }
        }
        return new Document(name, Document.Shape.MARKDOWN, lines);
    }

    private static List<Line> lines(List<String> raw, int index) {
        int number = index + 1;
        var text = raw.get(index).replaceFirst("^\\s*>\\s?", "");
        var heading = HEADING.matcher(text);
        if (heading.matches()) {
            return List.of(heading(number, heading.group(2), heading.group(1).length()));
        }
        if (isUnderline(raw, index) || RULE.matcher(text).matches()) {
            return List.of(Line.plain(number, ""));
        }
        if (index + 1 < raw.size() && !text.isBlank() && isUnderline(raw, index + 1)) {
            return List.of(heading(number, text, raw.get(index + 1).contains("=") ? 1 : 2));
        }
        return body(raw, index, number, text);
    }

    private static List<Line> body(List<String> raw, int index, int number, String text) {
        var entry = ENTRY.matcher(text);
        if (entry.matches() && !isLonelyDash(raw, index)) {
            int indent = entry.group(1).length();
            return MarkdownInline.pieces(entry.group(2)).stream()
                    .map(piece -> line(number, piece, indent, true))
                    .toList();
        }
        boolean numbered = NUMBERED.matcher(text).matches();
        return MarkdownInline.pieces(text).stream()
                .map(piece -> line(number, piece, indent(text), numbered || piece.listed()))
                .toList();
    }

    /// A single line after a dash goes on with the line above it, as a subtitle does.
    private static boolean isLonelyDash(List<String> raw, int index) {
        return raw.get(index).stripLeading().startsWith("-")
                && !isDash(raw, index, -1)
                && !isDash(raw, index, 1);
    }

    private static boolean isDash(List<String> raw, int from, int step) {
        int index = from + step;
        while (index >= 0 && index < raw.size() && raw.get(index).isBlank()) {
            index += step;
        }
        return index >= 0 && index < raw.size() && raw.get(index).stripLeading().startsWith("- ");
    }

    private static boolean isUnderline(List<String> raw, int index) {
        return UNDERLINE.matcher(raw.get(index)).matches()
                && index > 0
                && !raw.get(index - 1).isBlank()
                && !ENTRY.matcher(raw.get(index - 1)).matches()
                && !HEADING.matcher(raw.get(index - 1)).matches();
    }

    private static Line heading(int number, String text, int level) {
        return new Line(
                number, null, MarkdownInline.bare(text), 0, null, null, level, false, false);
    }

    private static Line line(int number, MarkdownInline.Piece piece, int indent, boolean listed) {
        return new Line(number, null, piece.text(), indent, null, null, 0, piece.bold(), listed);
    }

    private static int indent(String text) {
        return text.length() - text.stripLeading().length();
    }
}
