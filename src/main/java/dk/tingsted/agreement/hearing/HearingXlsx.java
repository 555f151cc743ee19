package dk.tingsted.agreement.hearing;

import dk.tingsted.platform.sheets.SheetText;
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

/// The hearing as a workbook of texts: first line kept in sight, with filters.
final class HearingXlsx {

    private static final List<String> HEADINGS =
            List.of(
                    "Part",
                    "Status",
                    "Efter fristen",
                    "Sendt",
                    "Mødedato",
                    "Referat",
                    "Bemærkninger",
                    "Modtaget",
                    "Svaret af",
                    "Mailadresse");

    private static final List<Integer> WIDTHS = List.of(28, 28, 14, 24, 20, 30, 60, 24, 30, 32);

    private HearingXlsx() {}

    static byte[] write(Overview overview) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Høring");
            fill(sheet, overview);
            sheet.createFreezePane(1, 1);
            sheet.setAutoFilter(
                    new CellRangeAddress(0, overview.rows().size(), 0, HEADINGS.size() - 1));
            IntStream.range(0, WIDTHS.size())
                    .forEach(column -> sheet.setColumnWidth(column, 256 * WIDTHS.get(column)));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFSheet sheet, Overview overview) {
        var book = sheet.getWorkbook();
        var bold = bold(book);
        var plain = wrapped(book, false);
        var quoted = wrapped(book, true);
        write(sheet.createRow(0), HEADINGS, bold, bold);
        int at = 1;
        for (var row : overview.rows()) {
            write(sheet.createRow(at++), cells(row), plain, quoted);
        }
    }

    private static List<String> cells(Overview.Row row) {
        var standing = row.standing();
        var answer = standing.answer();
        return List.of(
                standing.party().name(),
                standing.stage().title(),
                standing.isLate() ? "Ja" : "",
                row.sent(),
                row.met(),
                row.reference(),
                row.remarks(),
                row.answered(),
                answer == null ? "" : answer.by(),
                standing.party().address());
    }

    private static void write(Row row, List<String> cells, CellStyle style, CellStyle quoted) {
        for (int i = 0; i < cells.size(); i++) {
            var text = SheetText.plain(cells.get(i));
            var cell = row.createCell(i, CellType.STRING);
            cell.setCellValue(text);
            cell.setCellStyle(SheetText.looksLikeFormula(text) ? quoted : style);
        }
    }

    /// A text that looks like a formula stays a text when somebody edits the cell.
    private static XSSFCellStyle wrapped(XSSFWorkbook book, boolean isQuoted) {
        var style = book.createCellStyle();
        style.setWrapText(true);
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
