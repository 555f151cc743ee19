package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of files that hold no programme, or mean harm: what is the matter, what to do.
class HostileFilesTest {

    @Test
    void a_scanned_pdf_is_said_to_be_scanned() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            var scan = new java.awt.image.BufferedImage(9, 9, 1);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(LosslessFactory.createFromImage(pdf, scan), 0, 0);
            }
            assertThat(said("program.pdf", bytes(pdf)))
                    .isEqualTo(
                            "PDF-filen indeholder kun billeder af siderne, ikke selve teksten. Den er"
                                    + " sandsynligvis skannet. Brug det Word-dokument, som den er lavet af, eller"
                                    + " gem den som PDF fra Word i stedet for at skanne den.");
        }
    }

    @Test
    void a_blank_pdf_is_not_said_to_be_scanned() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            assertThat(said("program.pdf", bytes(pdf)))
                    .isEqualTo(
                            "Der er ingen tekst i filen. Åbn den, se efter, om programmet er i den, og"
                                    + " gem den igen.");
        }
    }

    @Test
    void a_pdf_with_a_password_is_asked_for_without() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("ejer", "laeser", new AccessPermission()));
            assertThat(said("program.pdf", bytes(pdf)))
                    .isEqualTo(
                            "PDF-filen er beskyttet med en adgangskode. Gem den uden adgangskode, og"
                                    + " prøv igen.");
        }
    }

    @Test
    void word_with_a_password_is_asked_for_without() throws Exception {
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (var out = encryptor.getDataStream(container)) {
                out.write(DocxLinesTest.docx("<w:p/>"));
            }
            var bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            assertThat(said("program.docx", bytes.toByteArray()))
                    .isEqualTo(
                            "Dokumentet er beskyttet med en adgangskode. Åbn det i Word, fjern"
                                    + " adgangskoden under Filer, Oplysninger, Beskyt dokument, og gem det igen.");
        }
    }

    @Test
    void a_covering_letter_is_said_to_hold_no_programme() throws IOException {
        var note =
                Files.readAllBytes(
                        Path.of("src/main/resources/demo/opsamling-kkr-konference-2021.txt"));
        assertThat(said("opsamling.txt", note))
                .startsWith("Der er ikke noget program i filen: ingen punkter med klokkeslæt.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.rtf|{\\rtf1 Program|Filen er i formatet RTF. Åbn den i Word, vælg Gem som, og gem den som"
                        + " Word-dokument (.docx).",
                "a.eml|Received: from x~Subject: Program~~10.00 Velkomst|Filen er en gemt mail. Brug den fil,"
                        + " der er vedhæftet mailen, eller kopiér teksten over i et Word-dokument (.docx).",
                "a.pdf|GIF89a|Filen hedder .pdf, men er et billede. Find den rigtige fil, eller gem programmet"
                        + " igen som Word-dokument eller PDF.",
                "a.csv|a\\0\\0|Filen er af en ukendt slags, og den kan ikke læses som et program. Brug"
                        + " programmet som Word-dokument (.docx), OpenDocument (.odt), PDF, tekst, Markdown eller"
                        + " HTML.",
            })
    void other_kinds_of_file_are_named(String name, String text, String sentence) {
        var content = text.replace("~", "\r\n").replace("\\0", "\0");
        assertThat(said(name, content.getBytes(StandardCharsets.UTF_8))).isEqualTo(sentence);
    }

    @Test
    void a_mail_as_it_is_read_is_text() {
        var pasted = "Fra: Ida Bro\nSendt: 3. maj 2028\nEmne: Program\n\n> 10.00 Velkomst\n";
        assertThat(DocumentsTest.document("a.txt", pasted.getBytes(StandardCharsets.UTF_8)).lines())
                .extracting(Line::text)
                .contains("10.00 Velkomst");
    }

    @Test
    void a_document_that_points_outside_itself_is_not_opened() throws IOException {
        var body = "<!DOCTYPE r [<!ENTITY x SYSTEM 'http://127.0.0.1:9/'>]><w:p>&x;</w:p>";
        assertThat(
                        said(
                                "program.docx",
                                DocxLinesTest.zip(java.util.Map.of("word/document.xml", body))))
                .startsWith(
                        "Filen indeholder henvisninger, som et almindeligt dokument ikke har, og er derfor"
                                + " ikke åbnet.");
    }

    @Test
    void pages_of_apple_are_asked_for_as_word() throws IOException {
        var pages = DocxLinesTest.zip(java.util.Map.of("Index/Document.iwa", "x"));
        assertThat(said("program.pages", pages))
                .startsWith("Filen er lavet i Pages. Åbn den i Pages,");
    }

    /// Words that mean something, in an order that means nothing.
    @Test
    void as_many_odd_lines_as_are_read_are_read_in_time() {
        var random = new Random(3);
        var words =
                "10.00 - v/ Ida Bro, direktør Kommune 2028 maj den og ; ( ) borgmester (A)"
                        .split(" ", -1);
        var text = new StringBuilder();
        for (int line = 0; line < Limits.LINES - 1; line++) {
            for (int word = random.nextInt(9); word >= 0; word--) {
                text.append(words[random.nextInt(words.length)]).append(' ');
            }
            text.append('\n');
        }
        inTime("odd.txt", text.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "**a __",
        "<b ",
        "[a](",
        "'| '",
        "<!--",
        "10.00-11.00 ",
        "'Ida Bro, '",
        "(",
        "' '",
        "> "
    })
    void a_line_without_end_is_read_in_time(String piece) {
        int times = 400_000 / piece.length();
        inTime("line.md", "# Program\n10.00 Velkomst\n" + piece.repeat(times) + "\n");
    }

    private static void inTime(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(ReadingProcess.read(name, bytes)).isNotNull());
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static String said(String name, byte[] bytes) {
        return switch (Reader.read(name, bytes)) {
            case Outcome.Refused(var refusal) -> refusal.message() + " " + refusal.remedy();
            case Outcome.Understood(var reading) -> throw new AssertionError(reading.toString());
        };
    }
}
