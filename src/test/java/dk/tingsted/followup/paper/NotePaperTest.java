package dk.tingsted.followup.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.followup.note.Block;
import dk.tingsted.followup.note.Form;
import dk.tingsted.followup.note.Note;
import dk.tingsted.followup.note.Rebuilt;
import dk.tingsted.platform.print.Archive;
import dk.tingsted.programme.publishing.paper.PdfValidity;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/// The note as Word and as PDF.
class NotePaperTest {

    private static final Instant AT = Instant.parse("2021-05-12T07:00:00Z");

    @Test
    void the_pdf_is_pdf_ua_1_and_pdf_a_3a_with_its_annexes_inside() throws Exception {
        var pdf = NotePdf.write(paper(Rebuilt.note()), annexes());

        assertThat(PdfValidity.errors(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var files =
                    (COSArray)
                            document.getDocumentCatalog()
                                    .getCOSObject()
                                    .getDictionaryObject(COSName.getPDFName("AF"));
            assertThat(files).hasSize(2);
            for (var n = 0; n < files.size(); n++) {
                assertThat(((COSDictionary) files.getObject(n)).getNameAsString("AFRelationship"))
                        .isEqualTo("Supplement");
            }
            assertInOrder(new PDFTextStripper().getText(document), Rebuilt.note());
        }
    }

    @Test
    void what_somebody_typed_breaks_neither_file() throws Exception {
        var words =
                "</w:t><b>&amp; ]]> \u0007\ufffe 🦆 [bilag:nix] *a* \\ %s \u202edej\u202c "
                        + "x".repeat(3_000);
        var note =
                Note.of(
                        false,
                        List.of(
                                new Block("", Form.DEEPEST, words),
                                new Block("", Form.TITLE, words),
                                new Block("", Form.POINT, words),
                                new Block("", Form.DEEPEST, words),
                                new Block("", Form.UNDER, words)),
                        List.of());

        assertThat(PdfValidity.errors(NotePdf.write(paper(note), List.of()))).isEmpty();
        try (var document =
                new XWPFDocument(new ByteArrayInputStream(NoteDocx.write(paper(note))))) {
            assertThat(document.getParagraphs().getFirst().getText()).startsWith("</w:t><b>&amp;");
        }
    }

    @Test
    void the_word_file_is_built_of_styles_and_its_points_are_lists() throws Exception {
        try (var document =
                new XWPFDocument(new ByteArrayInputStream(NoteDocx.write(paper(Rebuilt.note()))))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Title", "Heading2", "BodyText", "ListBullet", "ListBullet2", "Annex")
                    .doesNotContainNull();
            assertThat(document.getParagraphs().getFirst().getText())
                    .isEqualTo("Opsamling på konferencen den 11. maj 2021");
            assertThat(document.getFooterList().getFirst().getText()).contains("Side");
        }
    }

    @Test
    void the_same_note_gives_the_same_bytes() {
        assertThat(NotePdf.write(paper(Rebuilt.note()), annexes()))
                .isEqualTo(NotePdf.write(paper(Rebuilt.note()), annexes()));
        assertThat(NoteDocx.write(paper(Rebuilt.note())))
                .isEqualTo(NoteDocx.write(paper(Rebuilt.note())));
    }

    /// Lines are broken otherwise on paper, and hyphens stand at their ends.
    private static void assertInOrder(String text, Note note) {
        var read = text.replaceAll("[^\\p{L}]", "");
        int at = 0;
        for (var block : note.blocks()) {
            var words = note.text(block).replaceAll("[^\\p{L}]", "");
            var begin = words.substring(0, Math.min(words.length(), 40));
            int found = read.indexOf(begin, at);
            assertThat(found).as(note.text(block)).isNotNegative();
            at = found;
        }
    }

    static Paper paper(Note note) {
        return new Paper(note, "KKR Midtjylland", 1, AT, "https://konference.example/kkr-2021");
    }

    private static List<Archive.Attached> annexes() {
        return List.of(
                new Archive.Attached(
                        "Bilag 1 - programme.pdf",
                        "application/pdf",
                        "Bilag 1: Programmet",
                        "%PDF-1.4 not really".getBytes(UTF_8),
                        "Supplement"),
                new Archive.Attached(
                        "Bilag 2 - oplaeg.pdf",
                        "application/pdf",
                        "Bilag 2: Oplæg",
                        "%PDF-1.4 neither".getBytes(UTF_8),
                        "Supplement"));
    }
}
