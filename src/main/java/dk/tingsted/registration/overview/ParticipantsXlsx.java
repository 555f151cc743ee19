package dk.tingsted.registration.overview;

import dk.tingsted.platform.sheets.XlsxTable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The list as a workbook of texts: first line kept in sight, with filters.
final class ParticipantsXlsx {

    /// In characters.
    private static final int WIDEST = 50;

    private static final int NARROWEST = 10;

    private ParticipantsXlsx() {}

    static byte[] write(Participants list) {
        var rows = list.rows().stream().map(Participants.Row::cells).toList();
        var widths =
                IntStream.range(0, list.headings().size())
                        .map(column -> width(list, column))
                        .boxed()
                        .toList();
        return new XlsxTable("Deltagere", list.headings(), rows, widths, false).bytes();
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
