package dk.tingsted.registration.overview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.platform.sheets.Csv;
import dk.tingsted.platform.sheets.SheetText;
import dk.tingsted.platform.time.Clocks;
import dk.tingsted.registration.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever people write, each file holds it as text.
class ParticipantFilesTest {

    @Test
    void the_answers_stand_in_the_words_of_their_questions() {
        var list = list("Eva Eksempel");
        assertThat(list.headings()).endsWith("Spiser du frokost?", "Hvilke dage?");
        assertThat(list.rows().getFirst().cells()).endsWith("Ja", "Torsdag, Fredag");
    }

    @Test
    void a_danish_spreadsheet_opens_the_list_with_its_own_letters() {
        var text = new String(Csv.write(list("Ægir Ø. Åby").lines()), UTF_8);
        assertThat(text).startsWith("\uFEFFNavn;Mail;").contains("\r\nÆgir Ø. Åby;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                " =1+1",
                "\u00a0=1+1",
                "\u200b=1+1",
                "＝1+1",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"https://example.org\";\"Klik\")",
                "%0A=1",
                "\";=1+1;\""
            })
    void no_cell_is_a_formula(String name) throws IOException {
        var list = list(name);
        var line =
                new String(Csv.write(list.lines()), UTF_8)
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow();
        var first = line.startsWith("\"") ? line.substring(1) : line;
        assertThat(first).doesNotMatch("(?s)[=+\\-@\\s%＝\u00a0\u200b].*");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(ParticipantsXlsx.write(list)))) {
            book.getSheetAt(0)
                    .forEach(row ->
                            row.forEach(cell ->
                                    assertThat(cell.getCellType()).isEqualTo(CellType.STRING)));
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(SheetText.plain(name));
        }
    }

    @Test
    void what_no_file_may_carry_is_left_out() {
        var list = list("Ida\u0000\u0007 \ud800Prøve\nlinje to\uffff");
        assertThat(new String(Csv.write(list.lines()), UTF_8)).contains("\"Ida Prøve\nlinje to\"");
        assertThat(ParticipantsXlsx.write(list)).isNotEmpty();
    }

    @Test
    void the_paper_says_who_comes_from_where() throws IOException {
        var pdf =
                ParticipantsPdf.write(
                        list("Eva <b>Eksempel</b>"), "Havedag", Somebody.NOON, Clocks.DANISH);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Deltagere",
                            "Havedag. 1 personer",
                            "Eva <b>Eksempel</b>",
                            "Randers Kommune",
                            "Har plads");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    private static Participants list(String name) {
        var one = Somebody.coming(1, name, "Randers Kommune", Somebody.OFFICIALS);
        return Participants.of(
                Somebody.SETUP,
                List.of(one),
                Map.of(
                        one.id(),
                        Map.of(
                                Somebody.LUNCH,
                                new Answer.YesNo(true),
                                Somebody.DAYS,
                                new Answer.Chosen(List.of("d1", "d2")))),
                Clocks.DANISH);
    }
}
