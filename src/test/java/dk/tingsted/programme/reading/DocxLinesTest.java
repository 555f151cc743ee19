package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.reading.Refusal.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class DocxLinesTest {

    @Test
    void a_table_of_times_and_titles_reads_like_lines_with_tabs() throws IOException {
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Program");
            var table = word.createTable(3, 2);
            table.getRow(0).getCell(0).setText("Tid");
            table.getRow(0).getCell(1).setText("Emne");
            table.getRow(1).getCell(0).setText("10.00-10.30");
            var title = table.getRow(1).getCell(1).getParagraphs().getFirst().createRun();
            title.setBold(true);
            title.setText("Velkomst");
            table.getRow(1).getCell(1).addParagraph().createRun().setText("Ida Bro, rektor");
            table.getRow(2).getCell(0).setText("Kl. 10.30");
            table.getRow(2).getCell(1).setText("Pause");
            assertThat(lines(bytes(word)))
                    .containsExactly(
                            new Line(1, null, "Program", 0, null, null, 0, false, false),
                            new Line(2, null, "10.00-10.30\tVelkomst", 0, 1, 1, 0, true, false),
                            new Line(3, null, "Ida Bro, rektor", 0, 1, 1, 0, false, false),
                            new Line(4, null, "Kl. 10.30\tPause", 0, 1, 2, 0, false, false));
        }
    }

    @Test
    void tabs_breaks_and_bold_runs_come_through() throws IOException {
        try (var word = new XWPFDocument()) {
            var paragraph = word.createParagraph();
            var title = paragraph.createRun();
            title.setBold(true);
            title.setText("10.00");
            title.addTab();
            title.setText("Velkomst");
            title.addBreak();
            paragraph.createRun().setText("Ida Bro");
            assertThat(lines(bytes(word)))
                    .containsExactly(
                            new Line(1, null, "10.00\tVelkomst", 0, null, null, 0, true, false),
                            new Line(2, null, "Ida Bro", 0, null, null, 0, false, false));
        }
    }

    @Test
    void changes_that_were_tracked_are_taken_as_accepted() throws IOException {
        var body =
                "<w:p><w:r><w:t>10.00 </w:t></w:r><w:del><w:r><w:delText>Pause</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>Debat</w:t></w:r></w:ins></w:p>";
        assertThat(texts(docx(body))).containsExactly("10.00 Debat");
    }

    @Test
    void a_text_box_is_read_once() throws IOException {
        var box = "<w:txbxContent><w:p><w:r><w:t>Sted: Vartov</w:t></w:r></w:p></w:txbxContent>";
        var body =
                "<w:p><w:r><mc:AlternateContent xmlns:mc='m'><mc:Choice>"
                        + box
                        + "</mc:Choice><mc:Fallback>"
                        + box
                        + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Program</w:t></w:r></w:p>";
        assertThat(texts(docx(body))).containsExactly("Sted: Vartov", "Program");
    }

    @Test
    void styles_tell_headings_and_lists() throws IOException {
        var styles =
                "<w:styles xmlns:w='w'><w:style w:styleId='O1'><w:name w:val='heading 1'/><w:rPr><w:b/></w:rPr></w:style>"
                        + "<w:style w:styleId='Mit'><w:name w:val='Mit'/><w:basedOn w:val='O1'/></w:style>"
                        + "<w:style w:styleId='L'><w:name w:val='List Bullet'/><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr></w:style></w:styles>";
        var body =
                "<w:p><w:pPr><w:pStyle w:val='Mit'/></w:pPr><w:r><w:t>Dag 1</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val='L'/></w:pPr><w:r><w:t>Et</w:t></w:r></w:p>";
        assertThat(lines(docx(body, Map.of("word/styles.xml", styles))))
                .containsExactly(
                        new Line(1, null, "Dag 1", 0, null, null, 1, true, false),
                        new Line(2, null, "Et", 0, null, null, 0, false, true));
    }

    @Test
    void numbers_that_word_sets_itself_are_read() throws IOException {
        var numbering =
                "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='4'>"
                        + level(0, "decimal", "Workshop %1:")
                        + level(1, "lowerLetter", "%2)")
                        + level(2, "bullet", "o")
                        + "</w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='4'/></w:num></w:numbering>";
        var body =
                entry(0, "Haven")
                        + entry(1, "Jord")
                        + entry(1, "Vand")
                        + entry(0, "Parken")
                        + entry(1, "Lys")
                        + entry(2, "Ida Bro");
        assertThat(texts(docx(body, Map.of("word/numbering.xml", numbering))))
                .containsExactly(
                        "Workshop 1: Haven",
                        "a) Jord",
                        "b) Vand",
                        "Workshop 2: Parken",
                        "a) Lys",
                        "Ida Bro");
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
                .formatted(level, format, text);
    }

    private static String entry(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='7'/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(level, text);
    }

    @Test
    void several_times_in_one_cell_stand_beside_as_many_titles() throws IOException {
        var body =
                "<w:tbl><w:tr><w:tc>"
                        + p("10.00")
                        + p("")
                        + p("10.30 –")
                        + p("11.00")
                        + "</w:tc><w:tc>"
                        + p("Velkomst")
                        + p("Oplæg")
                        + "</w:tc></w:tr></w:tbl>";
        assertThat(texts(docx(body))).containsExactly("10.00\tVelkomst", "10.30 –11.00\tOplæg");
    }

    @Test
    void a_document_type_is_refused_whatever_it_names() throws IOException {
        var raw =
                "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document xmlns:w='w'><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:document>";
        assertThat(refusal(zip(Map.of("word/document.xml", raw))).reason())
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() throws IOException {
        var raw = "<w:document xmlns:w='w'><w:p><w:r><w:t>" + "A".repeat(40_000_000);
        assertThat(refusal(zip(Map.of("word/document.xml", raw))).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void nesting_without_end_is_refused() throws IOException {
        var deep = "<w:sdt>".repeat(20_000) + p("x") + "</w:sdt>".repeat(20_000);
        assertThat(refusal(docx(deep)).reason()).isIn(Reason.TOO_LARGE, Reason.DAMAGED);
    }

    @Test
    void a_torn_file_is_refused() throws IOException {
        var whole = docx(p("10.00 Velkomst"));
        assertThat(refusal(java.util.Arrays.copyOf(whole, whole.length - 30)).reason())
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void two_parts_of_one_name_are_refused() throws IOException {
        var file =
                new String(
                        zip(Map.of("word/document.xml", "<a/>", "word/documenu.xml", "<b/>")),
                        StandardCharsets.ISO_8859_1);
        var twice = file.replace("documenu", "document").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(twice).reason()).isEqualTo(Reason.DAMAGED);
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static byte[] docx(String body) throws IOException {
        return docx(body, Map.of());
    }

    private static byte[] docx(String body, Map<String, String> others) throws IOException {
        var parts = new java.util.HashMap<>(others);
        parts.put(
                "word/document.xml",
                "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        var bytes = new ByteArrayOutputStream();
        word.write(bytes);
        return bytes.toByteArray();
    }

    private static Refusal refusal(byte[] bytes) {
        return DocumentsTest.refusal("program.docx", bytes);
    }

    private static List<Line> lines(byte[] bytes) {
        return DocumentsTest.document("program.docx", bytes).lines();
    }

    private static List<String> texts(byte[] bytes) {
        return lines(bytes).stream().map(Line::text).filter(text -> !text.isBlank()).toList();
    }
}
