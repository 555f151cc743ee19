package dk.tingsted.platform.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;

/// A table as CSV that a Danish Excel opens by itself: UTF-8 with its mark, semicolons (RFC 4180
/// otherwise), and no cell that is taken for a formula.
public final class Csv {

    private Csv() {}

    /// The whole file.
    ///
    /// @param rows the headings first
    public static byte[] write(List<List<String>> rows) {
        return rows.stream()
                .map(Csv::line)
                .collect(Collectors.joining("", "\uFEFF", ""))
                .getBytes(UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        var safe = SheetText.guarded(SheetText.plain(text));
        return safe.chars().noneMatch(one -> ";\"\r\n".indexOf(one) >= 0)
                ? safe
                : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
