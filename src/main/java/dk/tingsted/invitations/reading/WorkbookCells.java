package dk.tingsted.invitations.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/// Gathers the texts of a sheet, each in its line and column.
final class WorkbookCells implements SheetContentsHandler {

    private final List<List<String>> rows = new ArrayList<>();

    List<List<String>> rows() {
        return rows;
    }

    @Override
    public void startRow(int number) {
        if (number > Sheet.MOST_ROWS) {
            throw new IllegalArgumentException("Row " + number);
        }
        while (rows.size() <= number) {
            rows.add(new ArrayList<>());
        }
    }

    @Override
    public void endRow(int number) {}

    @Override
    public void cell(
            @Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
        var row = rows.getLast();
        int column = reference == null ? row.size() : new CellReference(reference).getCol();
        if (text == null || column >= Sheet.MOST_CELLS) {
            return;
        }
        while (row.size() <= column) {
            row.add("");
        }
        row.set(column, text.substring(0, Math.min(text.length(), Cell.MOST_READ)));
    }
}
