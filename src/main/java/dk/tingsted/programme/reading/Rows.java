package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The lines of a document as rows: marks off, run-on table cells taken apart at their bullets and
/// at the end of what is bold, furniture left out.
final class Rows {

    /// Stands for a place that no continuation crosses.
    private static final char SEAM = '\u0001';

    private static final char POINT = '\u0002';

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]{0,9})([^<>]{0,200})>");

    private static final Pattern FURNITURE =
            Pattern.compile(
                    "[\\s*_=.·•~–—-]{1,80}"
                            + "|(?:seite|page|side|sida|s\\.)?\\s{0,3}\\d{1,3}(?:\\s{0,3}(?:/|of|af|av|von)\\s{0,3}\\d{1,3})?"
                            + "|\\|?[\\s:|-]{3,200}|\\|",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BULLET =
            Pattern.compile(
                    "(?:[•·▪◦‣●○■□➢✓\uF0B7\uF0A7]|[-–—*+](?=[\\s\\u00A0])|//(?=[\\s\\u00A0]))[\\s\\u00A0]*+");

    private static final Pattern BULLET_INSIDE = Pattern.compile("[•\uF0B7▪●\u0002]");

    private Rows() {}

    static List<Row> of(Document document) {
        var rows = new ArrayList<Row>();
        int gap = 0;
        Line before = null;
        for (var line : OlderMail.without(document.lines())) {
            if (line.isBlank()) {
                gap++;
                continue;
            }
            if (isFurniture(line.text())) {
                gap++;
                continue;
            }
            split(line, gap, startsCell(line, before), rows);
            gap = 0;
            before = line;
        }
        return rows;
    }

    static boolean isFurniture(String text) {
        return text.length() < 100
                && (FURNITURE.matcher(text.strip()).matches()
                        || OlderMail.isDivider(text.strip())
                        || headsTable(text));
    }

    /// "Tid | Indhold | Oplægsholder"
    private static boolean headsTable(String text) {
        var words = Words.tokens(text, 8);
        return words.size() > 1
                && words.size() < 7
                && words.stream().allMatch(word -> Words.ALL.heads("column", word));
    }

    /// Also where a table is over.
    private static boolean startsCell(Line line, @Nullable Line before) {
        return before == null
                ? line.row() != null
                : !Objects.equals(line.row(), before.row())
                        || !Objects.equals(line.cell(), before.cell());
    }

    private static void split(Line line, int gap, boolean cell, List<Row> rows) {
        var text = line.text();
        int indent = Math.max(line.indent(), leadingSpace(text));
        var marked = unmarked(text);
        boolean first = true;
        for (var piece : pieces(marked)) {
            var row = row(line, piece, indent, first ? gap : 0, !first || cell);
            if (!row.text().isEmpty()) {
                rows.add(row);
                first = false;
            }
        }
    }

    private static Row row(Line line, String piece, int indent, int gap, boolean seam) {
        var text = piece.strip();
        int heading = line.heading();
        int hashes = 0;
        while (hashes < text.length() && hashes < 6 && text.charAt(hashes) == '#') {
            hashes++;
        }
        boolean markdown = hashes > 0 && hashes < text.length() && text.charAt(hashes) == ' ';
        if (markdown) {
            heading = hashes;
            text = text.substring(hashes).strip();
        }
        boolean bold = line.bold() || (text.startsWith("**") && text.endsWith("**"));
        var found = BULLET.matcher(text);
        boolean bullet = line.listed();
        if (found.lookingAt() && found.end() > 0) {
            bullet = true;
            text = text.substring(found.end());
        } else if (!text.isEmpty() && text.charAt(0) == POINT) {
            bullet = true;
            text = text.substring(1);
        }
        text = Tidy.plain(text);
        return new Row(
                line.number(),
                text,
                indent,
                indent + line.text().strip().length(),
                gap,
                heading,
                bold,
                bullet,
                seam);
    }

    private static String unmarked(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        var tag = TAG.matcher(text);
        while (tag.find()) {
            tag.appendReplacement(out, inPlaceOf(tag.group(2), !tag.group(1).isEmpty()));
        }
        return tag.appendTail(out).toString();
    }

    private static String inPlaceOf(String name, boolean closing) {
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "b", "strong" -> closing ? String.valueOf(SEAM) : "";
            case "br", "p", "div", "tr" -> String.valueOf(SEAM);
            case "td", "th" -> closing ? "\t" : "";
            case "li" -> closing ? "" : String.valueOf(POINT);
            default -> "";
        };
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        for (var cell : cells(text).split(String.valueOf(SEAM), -1)) {
            points(cell, pieces);
        }
        return pieces;
    }

    /// A Markdown table row has bars where a text table has tabs.
    private static String cells(String text) {
        var stripped = text.strip();
        if (stripped.startsWith("|") && stripped.length() > 1) {
            return stripped.substring(1).replaceAll("\\|$", "").replace('|', '\t').strip();
        }
        return text;
    }

    /// "Tjek ind: • Workshop 1: … • Workshop 2: …" in one cell.
    private static void points(String text, List<String> pieces) {
        var bullet = BULLET_INSIDE.matcher(text);
        boolean runOn = Times.leading(text).isPresent() || text.indexOf(POINT) >= 0;
        if (!runOn) {
            pieces.add(text);
            return;
        }
        int from = 0;
        while (bullet.find()) {
            pieces.add(text.substring(from, bullet.start()));
            from = bullet.start();
        }
        pieces.add(text.substring(from));
    }

    private static int leadingSpace(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
