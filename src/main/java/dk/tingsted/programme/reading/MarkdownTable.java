package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The tables of Markdown: rows between bars, told by the row of dashes below the first.
final class MarkdownTable {

    private static final Pattern DASHES =
            Pattern.compile("^\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?\\s*$");

    private final List<String> rows = new ArrayList<>();

    boolean isPartOf(List<String> raw, int index) {
        return raw.get(index).contains("|") && hasDashes(raw, index);
    }

    List<Line> lines(List<String> raw, int index) {
        var text = raw.get(index);
        if (isDashes(text)) {
            return List.of();
        }
        rows.add(text);
        var cells =
                text.strip()
                        .replaceFirst("^\\|", "")
                        .replaceFirst("(?<!\\\\)\\|$", "")
                        .split("(?<!\\\\)\\|", -1);
        return TableRow.lines(
                index + 1,
                rows.size() - 1,
                List.of(cells).stream().map(MarkdownTable::cell).toList());
    }

    private static List<TableRow.Words> cell(String text) {
        return MarkdownInline.pieces(text.strip()).stream()
                .map(piece -> new TableRow.Words(piece.text(), piece.bold(), piece.listed()))
                .toList();
    }

    /// The dashes stand in the same run of lines with bars.
    private static boolean hasDashes(List<String> raw, int index) {
        int first = index;
        while (first > 0 && raw.get(first - 1).contains("|")) {
            first--;
        }
        return raw.stream().skip(first).limit(2).anyMatch(MarkdownTable::isDashes);
    }

    private static boolean isDashes(String text) {
        return text.contains("|") && text.contains("--") && DASHES.matcher(text).matches();
    }
}
