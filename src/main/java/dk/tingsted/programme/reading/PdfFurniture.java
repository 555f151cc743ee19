package dk.tingsted.programme.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What stands on every page: running heads, running feet, the numbers of the pages.
final class PdfFurniture {

    /// How many rows at the top and at the bottom may be furniture.
    private static final int EDGE = 3;

    private static final String NUMBER =
            "(?i)\\W*(?:side|page|sida|s\\.)?\\s*\\d{1,3}(?:\\s*(?:af|of|av|/)\\s*\\d{1,3})?\\W*";

    private PdfFurniture() {}

    static List<PdfPage> without(List<PdfPage> pages) {
        var seen = new HashMap<String, Integer>();
        pages.forEach(page ->
                edges(page)
                        .map(PdfFurniture::shape)
                        .distinct()
                        .forEach(shape -> seen.merge(shape, 1, Integer::sum)));
        return pages.stream().map(page -> without(page, pages.size(), seen)).toList();
    }

    private static Stream<PdfRow> edges(PdfPage page) {
        var rows = page.rows();
        return IntStream.range(0, rows.size())
                .filter(index -> isEdge(index, rows.size()))
                .mapToObj(rows::get);
    }

    private static boolean isEdge(int index, int size) {
        return index < EDGE || index >= size - EDGE;
    }

    /// The same words at the same height, whatever numbers are in them.
    private static String shape(PdfRow row) {
        return Math.round(row.y() / 4) + " " + row.text().replaceAll("\\d+", "#");
    }

    private static PdfPage without(PdfPage page, int pages, Map<String, Integer> seen) {
        var rows = page.rows();
        return page.with(
                IntStream.range(0, rows.size())
                        .filter(index ->
                                !isEdge(index, rows.size())
                                        || !isFurniture(rows.get(index), pages, seen))
                        .filter(index -> !isNumber(index, rows))
                        .filter(index -> !namesColumns(rows.get(index)))
                        .mapToObj(rows::get)
                        .toList());
    }

    /// "Tid", "Program": said again at the top of each page.
    private static boolean namesColumns(PdfRow row) {
        return row.runs().size() > 1
                && row.runs().stream().allMatch(run -> TableRow.namesColumn(run.text()));
    }

    private static boolean isNumber(int index, List<PdfRow> rows) {
        boolean outermost = index == 0 || index == rows.size() - 1;
        return outermost && rows.size() > 1 && rows.get(index).text().matches(NUMBER);
    }

    private static boolean isFurniture(PdfRow row, int pages, Map<String, Integer> seen) {
        int count = seen.getOrDefault(shape(row), 0);
        return count > 1 && count * 2 >= pages && !row.startsWithTime();
    }
}
