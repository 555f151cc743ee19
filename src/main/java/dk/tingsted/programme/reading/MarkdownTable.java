package dk.tingsted.programme.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The tables of Markdown: rows between bars, told by the row of dashes below the first.
final class MarkdownTable {

    private final List<String> rows = new ArrayList<>();
    private final BitSet parts = new BitSet();

    /// Lines with bars that stand together are a table when their first or second is dashes.
    MarkdownTable(List<String> raw) {
        int first = 0;
        while (first < raw.size()) {
            int end = first;
            while (end < raw.size() && raw.get(end).contains("|")) {
                end++;
            }
            parts.set(first, end, hasDashes(raw.subList(first, end)));
            first = end + 1;
        }
    }

    private static boolean hasDashes(List<String> run) {
        return run.stream().limit(2).anyMatch(MarkdownTable::isDashes);
    }

    private static boolean isDashes(String text) {
        return text.contains("--")
                && text.chars().allMatch(letter -> " \t|:-".indexOf(letter) >= 0);
    }

    boolean isPartOf(int index) {
        return parts.get(index);
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
}
