package dk.tingsted.platform.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table as CSV that a Danish Excel opens by itself: UTF-8 with its mark, semicolons (RFC 4180
/// otherwise), and no cell that is taken for a formula.
public final class Csv {

    private Csv() {}

    /// The whole file.
    ///
    /// @param rows the headings first
    public static byte[] write(List<List<String>> rows) {
        return write(rows, Set.of());
    }

    /// The same, where some columns hold what we wrote ourselves and a spreadsheet may understand:
    /// dates, numbers, digests.
    public static byte[] write(List<List<String>> rows, Set<Integer> ours) {
        return ("\uFEFF" + lines(rows, ours)).getBytes(UTF_8);
    }

    /// More rows of a file that was begun.
    public static byte[] more(List<List<String>> rows) {
        return lines(rows, Set.of()).getBytes(UTF_8);
    }

    private static String lines(List<List<String>> rows, Set<Integer> ours) {
        return rows.stream().map(row -> line(row, ours)).collect(Collectors.joining());
    }

    private static String line(List<String> cells, Set<Integer> ours) {
        return IntStream.range(0, cells.size())
                .mapToObj(n -> ours.contains(n) ? cells.get(n) : cell(cells.get(n)))
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = SheetText.guarded(SheetText.plain(text));
        return safe.chars().noneMatch(one -> ";\"\r\n".indexOf(one) >= 0)
                ? safe
                : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
