package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.reading.Refusal.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ReadingProcessTest {

    @Test
    void a_document_comes_back_from_the_other_process_as_it_was() throws IOException {
        var document =
                new Document(
                        "ærø.pdf",
                        Document.Shape.PDF,
                        List.of(
                                new Line(1, 2, "10.00\tOplæg – 🎤", 3, null, null, 0, true, false),
                                new Line(2, null, "", 0, 1, 0, 2, false, true)));
        assertThat(thereAndBack(new Opened.Whole(document))).isEqualTo(new Opened.Whole(document));
        var refused = new Opened.Refused(Refusals.SCANNED);
        assertThat(thereAndBack(refused)).isEqualTo(refused);
    }

    @Test
    void word_is_read_apart_and_text_here() throws IOException {
        var body = "<w:p><w:r><w:t>Et følgebrev uden klokkeslæt</w:t></w:r></w:p>";
        assertThat(reason("brev.docx", DocxLinesTest.docx(body))).isEqualTo(Reason.NO_PROGRAMME);
        assertThat(reason("brev.txt", "Et følgebrev".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.NO_PROGRAMME);
    }

    /// Nine levels of a drawing that each draw the next one ten times: 10⁹ drawings in 2 kB.
    @Test
    void a_pdf_that_never_ends_is_stopped() {
        var objects = new StringBuilder("%PDF-1.7\n");
        object(objects, 1, "<</Type/Catalog/Pages 2 0 R>>");
        object(objects, 2, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        object(
                objects,
                3,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>");
        object(objects, 4, stream("", "/X Do ".repeat(10)));
        for (int level = 5; level < 14; level++) {
            var form =
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>"
                            .formatted(level + 1);
            object(objects, level, stream(form, "/X Do ".repeat(10)));
        }
        object(objects, 14, stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "0 0 m"));
        objects.append("trailer<</Size 15/Root 1 0 R>>\n%%EOF");
        var bytes = objects.toString().getBytes(StandardCharsets.ISO_8859_1);
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () ->
                        assertThat(reason("program.pdf", bytes))
                                .isIn(Reason.TOO_SLOW, Reason.DAMAGED, Reason.NO_TEXT));
    }

    private static void object(StringBuilder objects, int number, String content) {
        objects.append(number).append(" 0 obj\n").append(content).append("\nendobj\n");
    }

    private static String stream(String entries, String content) {
        return "<<"
                + entries
                + "/Length "
                + content.length()
                + ">>stream\n"
                + content
                + "\nendstream";
    }

    private static Reason reason(String name, byte[] bytes) {
        return switch (ReadingProcess.read(name, bytes)) {
            case Outcome.Refused(var refusal) -> refusal.reason();
            case Outcome.Understood(var reading) -> throw new AssertionError(reading.toString());
        };
    }

    private static Opened thereAndBack(Opened opened) throws IOException {
        var bytes = new ByteArrayOutputStream();
        LineFrame.writeOpened(bytes, opened);
        return LineFrame.readOpened(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
