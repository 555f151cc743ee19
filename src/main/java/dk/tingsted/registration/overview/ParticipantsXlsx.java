package dk.tingsted.registration.overview;

import dk.tingsted.platform.sheets.SheetText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The list as a workbook of texts: first line kept in sight, with filters.
final class ParticipantsXlsx {

    /// In characters.
    private static final int WIDEST = 50;

    private static final int NARROWEST = 10;

    private ParticipantsXlsx() {}

    static byte[] write(Participants list) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Deltagere");
            fill(sheet, list, quoted(book), bold(book));
            sheet.createFreezePane(1, 1);
            sheet.setAutoFilter(
                    new CellRangeAddress(0, list.rows().size(), 0, list.headings().size() - 1));
            IntStream.range(0, list.headings().size())
                    .forEach(column -> sheet.setColumnWidth(column, 256 * width(list, column)));
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFSheet sheet, Participants list, CellStyle quoted, CellStyle bold) {
        write(sheet.createRow(0), list.headings(), bold, bold);
        for (int i = 0; i < list.rows().size(); i++) {
            var plain = sheet.getWorkbook().getCellStyleAt(0);
            write(sheet.createRow(i + 1), list.rows().get(i).cells(), plain, quoted);
        }
    }

    private static void write(Row row, List<String> cells, CellStyle style, CellStyle quoted) {
        for (int i = 0; i < cells.size(); i++) {
            var text = SheetText.plain(cells.get(i));
            var cell = row.createCell(i, CellType.STRING);
            cell.setCellValue(text);
            cell.setCellStyle(SheetText.looksLikeFormula(text) ? quoted : style);
        }
    }

    /// Stays a text when somebody edits the cell.
    private static XSSFCellStyle quoted(XSSFWorkbook book) {
        var style = book.createCellStyle();
        style.setQuotePrefixed(true);
        return style;
    }

    private static XSSFCellStyle bold(XSSFWorkbook book) {
        var font = book.createFont();
        font.setBold(true);
        var style = book.createCellStyle();
        style.setFont(font);
        return style;
    }

    private static int width(Participants list, int column) {
        var longest =
                Stream.concat(
                                Stream.of(list.headings()),
                                list.rows().stream().map(Participants.Row::cells))
                        .mapToInt(cells -> cells.get(column).length())
                        .max()
                        .orElse(0);
        return Math.clamp(longest + 3, NARROWEST, WIDEST);
    }
}
