package dk.tingsted.evaluation;

import dk.tingsted.evaluation.Results.Bar;
import dk.tingsted.evaluation.Results.Tally;
import dk.tingsted.platform.sheets.SheetText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The result as a workbook: what was chosen, and what was written.
final class ResultsXlsx {

    private static final int WIDE = 60 * 256;
    private static final int NARROW = 12 * 256;

    private final XSSFWorkbook book;
    private final CellStyle bold;
    private final CellStyle plain;
    private final CellStyle quoted;

    private ResultsXlsx(XSSFWorkbook book) {
        this.book = book;
        this.bold = book.createCellStyle();
        var font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        this.plain = book.createCellStyle();
        plain.setWrapText(true);
        this.quoted = book.createCellStyle();
        quoted.setWrapText(true);
        // Stays a text when somebody edits the cell.
        quoted.setQuotePrefixed(true);
    }

    static byte[] write(Results results) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var written = new ResultsXlsx(book);
            written.chosen(results.tallies());
            written.words(results.tallies());
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void chosen(List<Tally> tallies) {
        var sheet = sheet("Valgt", "Spørgsmål", "Svar", "Antal", "Procent", "Gennemsnit");
        for (var tally : tallies) {
            tally.bars().forEach(bar -> row(sheet, tally, bar));
        }
        sheet.setColumnWidth(0, WIDE);
        sheet.setColumnWidth(1, WIDE / 2);
    }

    private void row(XSSFSheet sheet, Tally tally, Bar bar) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        text(row, 0, tally.question().text());
        text(row, 1, bar.label());
        number(row, 2, bar.number());
        number(row, 3, bar.percent());
        var mean = tally.mean();
        if (mean != null) {
            number(row, 4, Math.round(mean * 100) / 100.0);
        }
    }

    private void words(List<Tally> tallies) {
        var sheet = sheet("Med egne ord", "Spørgsmål", "Svar");
        for (var tally : tallies) {
            for (var words : tally.words()) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                text(row, 0, tally.question().text());
                text(row, 1, words);
            }
        }
        sheet.setColumnWidth(0, WIDE);
        sheet.setColumnWidth(1, WIDE);
    }

    private XSSFSheet sheet(String name, String... headings) {
        var sheet = book.createSheet(name);
        var row = sheet.createRow(0);
        for (int n = 0; n < headings.length; n++) {
            var cell = row.createCell(n);
            cell.setCellValue(headings[n]);
            cell.setCellStyle(bold);
            sheet.setColumnWidth(n, NARROW);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private void text(Row row, int column, String text) {
        var cell = row.createCell(column);
        var shown = SheetText.plain(text);
        cell.setCellValue(shown);
        cell.setCellStyle(SheetText.looksLikeFormula(shown) ? quoted : plain);
    }

    private static void number(Row row, int column, double number) {
        row.createCell(column).setCellValue(number);
    }
}
