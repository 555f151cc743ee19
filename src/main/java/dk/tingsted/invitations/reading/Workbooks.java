package dk.tingsted.invitations.reading;

import dk.tingsted.platform.apart.Apart;
import dk.tingsted.platform.apart.Apart.Answer;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// A workbook goes to a process of its own, and its cells come back as text.
final class Workbooks {

    private static final Opened.Refused DAMAGED =
            new Opened.Refused(
                    "Filen kunne ikke læses.",
                    "Åbn den i Excel, gem den igen som .xlsx, og prøv igen; eller gem den som CSV.");
    private static final Opened.Refused TOO_SLOW =
            new Opened.Refused(
                    "Filen er for stor eller for indviklet til at blive læst.",
                    "Kopiér kolonnerne med navne og adresser, og sæt dem ind.");
    private static final Opened.Refused BUSY =
            new Opened.Refused("Der bliver læst andre filer lige nu.", "Prøv igen om et øjeblik.");

    private Workbooks() {}

    static Opened read(byte[] bytes) {
        var answer =
                Apart.ask(WorkbookApart.class, stream -> stream.write(bytes), Workbooks::readRows);
        return switch (answer) {
            case Answer.Came(var rows) -> Sheets.held(rows);
            case Answer.CutShort<List<List<String>>> _ -> DAMAGED;
            case Answer.TooSlow<List<List<String>>> _ -> TOO_SLOW;
            case Answer.Busy<List<List<String>>> _ -> BUSY;
        };
    }

    /// Ends with a line of -1 cells: what was cut short is known by its lack.
    static void writeRows(OutputStream stream, List<List<String>> rows) throws IOException {
        var out = new DataOutputStream(stream);
        for (var row : rows) {
            out.writeInt(row.size());
            for (var cell : row) {
                out.writeUTF(cell);
            }
        }
        out.writeInt(-1);
        out.flush();
    }

    static List<List<String>> readRows(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        var rows = new ArrayList<List<String>>();
        for (int size = in.readInt(); size >= 0; size = in.readInt()) {
            if (size > Sheet.MOST_CELLS || rows.size() > Sheet.MOST_ROWS) {
                throw new IOException("Cells: " + size + ", rows: " + rows.size());
            }
            rows.add(row(in, size));
        }
        return rows;
    }

    private static List<String> row(DataInputStream in, int size) throws IOException {
        var row = new ArrayList<String>(size);
        for (int cell = 0; cell < size; cell++) {
            row.add(in.readUTF());
        }
        return row;
    }
}
