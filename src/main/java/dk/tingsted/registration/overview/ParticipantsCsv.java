package dk.tingsted.registration.overview;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The list as CSV that a Danish Excel opens by itself: UTF-8 with its mark, semicolons (RFC 4180
/// otherwise), and no cell that is taken for a formula.
final class ParticipantsCsv {

    private ParticipantsCsv() {}

    static byte[] write(Participants list) {
        return Stream.concat(
                        Stream.of(list.headings()),
                        list.rows().stream().map(Participants.Row::cells))
                .map(ParticipantsCsv::line)
                .collect(Collectors.joining("", "\uFEFF", ""))
                .getBytes(UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(ParticipantsCsv::cell)
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        var plain = Cells.plain(text);
        var safe = Cells.looksLikeFormula(plain) ? "'" + plain : plain;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
