package dk.tingsted.platform.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The tables of Danish public life that come with the program: municipalities, parties, titles.
public final class DanishTable {

    private DanishTable() {}

    /// The cells of each row, without the headings.
    ///
    /// @param resource in `danish/`: commas, quotes around cells with commas in them
    public static List<List<String>> rows(String resource) {
        var stream = DanishTable.class.getResourceAsStream("/danish/" + resource);
        try (var bytes = Objects.requireNonNull(stream, resource)) {
            return new String(bytes.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(DanishTable::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return line.indexOf('"') < 0 ? List.of(line.split(",", -1)) : quotedCells(line);
    }

    private static List<String> quotedCells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
