package dk.tingsted.platform.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A table for Excel: headings that stay in sight and can be filtered by, and no text that a
/// program would take for a formula.
///
/// @param title of its one sheet
/// @param rows each with a cell for each heading
/// @param widths of the columns, in characters
/// @param wrapped whether long texts are broken into lines
public record XlsxTable(
        String title,
        List<String> headings,
        List<List<String>> rows,
        List<Integer> widths,
        boolean wrapped) {

    public XlsxTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        widths = List.copyOf(widths);
    }

    /// The finished file.
    public byte[] bytes() {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(title);
            fill(sheet);
            sheet.createFreezePane(1, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, headings.size() - 1));
            IntStream.range(0, widths.size())
                    .forEach(column -> sheet.setColumnWidth(column, 256 * widths.get(column)));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(XSSFSheet sheet) {
        var book = sheet.getWorkbook();
        var bold = bold(book);
        var plain = wrapped ? style(book, false) : book.getCellStyleAt(0);
        var quoted = style(book, true);
        write(sheet.createRow(0), headings, bold, bold);
        IntStream.range(0, rows.size())
                .forEach(n -> write(sheet.createRow(n + 1), rows.get(n), plain, quoted));
    }

    private static void write(Row row, List<String> cells, CellStyle style, CellStyle quoted) {
        for (int i = 0; i < cells.size(); i++) {
            var text = SheetText.plain(cells.get(i));
            var cell = row.createCell(i, CellType.STRING);
            cell.setCellValue(text);
            cell.setCellStyle(SheetText.looksLikeFormula(text) ? quoted : style);
        }
    }

    /// What is quoted stays a text when somebody edits the cell.
    private XSSFCellStyle style(XSSFWorkbook book, boolean isQuoted) {
        var style = book.createCellStyle();
        style.setWrapText(wrapped);
        style.setQuotePrefixed(isQuoted);
        return style;
    }

    private static XSSFCellStyle bold(XSSFWorkbook book) {
        var font = book.createFont();
        font.setBold(true);
        var style = book.createCellStyle();
        style.setFont(font);
        return style;
    }
}
