package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.reading.Refusal.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OdtLinesTest {

    private static final String STYLES =
            "<style:style style:name='Fed' style:family='text'><style:text-properties fo:font-weight='bold'/></style:style>"
                    + "<style:style style:name='Mager' style:family='text'><style:text-properties fo:font-weight='normal'/></style:style>"
                    + "<style:style style:name='P1' style:family='paragraph' style:parent-style-name='Dag'/>"
                    + "<style:style style:name='Dag' style:family='paragraph' style:default-outline-level='2'><style:text-properties fo:font-weight='bold'/></style:style>"
                    + "<style:style style:name='Skjult' style:family='text'><style:text-properties text:display='none'/></style:style>";

    @Test
    void headings_bold_text_and_lists_keep_what_they_are() throws IOException {
        var body =
                "<text:h text:outline-level='1'>Program</text:h><text:p text:style-name='P1'>Dag 1</text:p>"
                        + "<text:p><text:span text:style-name='Fed'>10.00</text:span><text:tab/><text:span"
                        + " text:style-name='Fed'>Vel<text:span>komst</text:span></text:span></text:p>"
                        + "<text:list><text:list-item><text:p>Ida<text:s/>Bro</text:p></text:list-item></text:list>";
        assertThat(lines(body))
                .containsExactly(
                        new Line(1, null, "Program", 0, null, null, 1, false, false),
                        new Line(2, null, "Dag 1", 0, null, null, 2, true, false),
                        new Line(3, null, "10.00\tVelkomst", 0, null, null, 0, true, false),
                        new Line(4, null, "Ida Bro", 0, null, null, 0, false, true));
    }

    @Test
    void what_is_not_printed_in_the_text_is_left_out() throws IOException {
        var body =
                "<text:tracked-changes><text:changed-region><text:deletion><text:p>Slettet</text:p></text:deletion></text:changed-region></text:tracked-changes>"
                        + "<text:p>10.00 Velkomst<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Note</text:p></text:note-body></text:note>"
                        + "<office:annotation><text:p>Husk kage</text:p></office:annotation><text:span text:style-name='Skjult'>x</text:span></text:p>";
        assertThat(texts(body)).containsExactly("10.00 Velkomst");
    }

    @Test
    void tables_and_text_boxes_read_like_those_of_word() throws IOException {
        var body =
                "<text:p><draw:frame><draw:text-box><text:p>Sted: Vartov</text:p></draw:text-box><svg:title>Boks</svg:title></draw:frame>Program</text:p>"
                        + "<table:table><table:table-row><table:table-cell><text:p>10.00 –</text:p><text:p>10.30</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>Velkomst<text:line-break/>Ida\n  Bro</text:p></table:table-cell></table:table-row></table:table>";
        assertThat(texts(body))
                .containsExactly("Sted: Vartov", "Program", "10.00 –10.30\tVelkomst", "Ida Bro");
    }

    @Test
    void a_locked_document_is_asked_for_without_its_password() throws IOException {
        var file =
                DocxLinesTest.zip(
                        Map.of(
                                "mimetype",
                                "application/vnd.oasis.opendocument.text",
                                "content.xml",
                                "?",
                                "META-INF/manifest.xml",
                                "<manifest:encryption-data/>"));
        assertThat(DocumentsTest.refusal("program.odt", file).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void a_sheet_is_called_a_sheet() throws IOException {
        var file =
                DocxLinesTest.zip(
                        Map.of(
                                "mimetype",
                                "application/vnd.oasis.opendocument.spreadsheet",
                                "content.xml",
                                "<a/>"));
        assertThat(DocumentsTest.refusal("program.ods", file).message())
                .isEqualTo("Filen er et regneark eller en præsentation.");
    }

    private static List<Line> lines(String body) throws IOException {
        var content =
                "<office:document xmlns:office='o' xmlns:text='t' xmlns:style='s' xmlns:fo='f' xmlns:table='b' xmlns:draw='d' xmlns:svg='v'>"
                        + STYLES
                        + "<office:body>"
                        + body
                        + "</office:body></office:document>";
        return DocumentsTest.document(
                        "program.odt",
                        DocxLinesTest.zip(
                                Map.of(
                                        "mimetype",
                                        "application/vnd.oasis.opendocument.text",
                                        "content.xml",
                                        content)))
                .lines();
    }

    private static List<String> texts(String body) throws IOException {
        return lines(body).stream().map(Line::text).filter(text -> !text.isBlank()).toList();
    }
}
