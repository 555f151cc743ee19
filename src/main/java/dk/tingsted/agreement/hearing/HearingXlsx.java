package dk.tingsted.agreement.hearing;

import dk.tingsted.platform.sheets.XlsxTable;
import java.util.List;

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
        var rows = overview.rows().stream().map(HearingXlsx::cells).toList();
        return new XlsxTable("Høring", HEADINGS, rows, WIDTHS, true).bytes();
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
}
