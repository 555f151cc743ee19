package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.reading.Refusal.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static final String DANISH =
            "Årsmøde på Ærø\n10.00 Oplæg ved Søren Øster – om løsninger\n";

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman", "IBM850"})
    void danish_letters_come_out_of_every_code(String code) {
        var text = code.equals("IBM850") ? DANISH.replace('–', '-') : DANISH;
        assertThat(texts("program.txt", text.getBytes(Charset.forName(code))))
                .startsWith("Årsmøde på Ærø")
                .contains(
                        "10.00 Oplæg ved Søren Øster "
                                + (code.equals("IBM850") ? "-" : "–")
                                + " om løsninger");
    }

    @Test
    void a_byte_order_mark_is_no_letter() {
        assertThat(texts("a.txt", ("\ufeff" + DANISH).getBytes(StandardCharsets.UTF_8)))
                .startsWith("Årsmøde på Ærø");
        assertThat(texts("a.txt", ("\ufeff" + DANISH).getBytes(StandardCharsets.UTF_16LE)))
                .startsWith("Årsmøde på Ærø");
    }

    @Test
    void text_encoded_twice_is_repaired() {
        var twice =
                new String(
                        DANISH.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        assertThat(texts("a.txt", twice.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Årsmøde på Ærø", "10.00 Oplæg ved Søren Øster – om løsninger");
    }

    @Test
    void letters_that_are_lost_are_said_to_be_lost() {
        assertThat(
                        refusal(
                                        "a.txt",
                                        "Opl\ufffdg om l\ufffdn p\ufffd \ufffdr\ufffd"
                                                .getBytes(StandardCharsets.UTF_8))
                                .reason())
                .isEqualTo(Reason.WRONG_ENCODING);
    }

    @Test
    void what_cannot_be_seen_is_taken_away_and_the_rest_kept() {
        assertThat(
                        texts(
                                "a.txt",
                                "\u202e12.30\u00a0mos\u202c\na\u200bb\ra\u030a\tx  y"
                                        .getBytes(StandardCharsets.UTF_8)))
                .containsExactly("12.30 mos", "ab", "å\tx  y");
    }

    @Test
    void lines_keep_the_numbers_of_the_file() {
        var document = document("a.txt", "\r\nProgram\r\n\r\n 10.00 Velkomst\r\n");
        assertThat(document.shape()).isEqualTo(Document.Shape.TEXT);
        assertThat(document.lines().get(3))
                .isEqualTo(new Line(4, null, " 10.00 Velkomst", 1, null, null, 0, false, false));
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusal("a.docx", new byte[0]).reason()).isEqualTo(Reason.EMPTY);
        assertThat(refusal("a.txt", " \n\n\t".getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void a_picture_called_pdf_is_called_a_picture() {
        var png = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal("program.pdf", png))
                .extracting(Refusal::reason, Refusal::message)
                .containsExactly(Reason.NOT_WHAT_IT_SAYS, "Filen hedder .pdf, men er et billede.");
        assertThat(refusal("program.png", png).reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void old_word_and_programs_are_named() {
        var ole = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, 0, ole, 0, 4);
        assertThat(refusal("a.doc", ole).message()).contains("gamle Word-format");
        assertThat(
                        refusal("a.docx", "MZ\0\u0090\0".getBytes(StandardCharsets.ISO_8859_1))
                                .message())
                .isEqualTo("Filen hedder .docx, men er et computerprogram.");
    }

    @Test
    void a_file_beyond_the_limit_is_refused_with_both_sizes() {
        assertThat(refusal("a.pdf", new byte[26 * 1024 * 1024]).message())
                .isEqualTo("Filen fylder 26 MB. Grænsen er 25 MB.");
    }

    @Test
    void text_far_longer_than_a_programme_is_refused() {
        var rows = "Navn;navn@example.org\n".repeat(30_000).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal("a.txt", rows).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    private static Document document(String name, String text) {
        return document(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Document document(String name, byte[] bytes) {
        return switch (Documents.open(name, bytes)) {
            case Opened.Whole(var document) -> document;
            case Opened.Refused(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    static Refusal refusal(String name, byte[] bytes) {
        return switch (Documents.open(name, bytes)) {
            case Opened.Whole(var document) -> throw new AssertionError(document.toString());
            case Opened.Refused(var refusal) -> refusal;
        };
    }

    private static List<String> texts(String name, byte[] bytes) {
        return document(name, bytes).lines().stream()
                .map(Line::text)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
