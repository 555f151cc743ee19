package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDSimpleFileSpecification;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionRemoteGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A document may point at a server in every way its format knows: nobody calls there.
class NothingIsFetchedTest {

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private static final String PROGRAMME = "10.00 Velkomst\n11.00 Pause\n12.00 Frokost\n";

    private final ServerSocket server = listening();

    @BeforeEach
    void nobody_waits_long() throws IOException {
        server.setSoTimeout(300);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /// What proves that the others prove something.
    @Test
    void a_call_would_be_noticed() throws IOException {
        new java.net.Socket(server.getInetAddress(), server.getLocalPort()).close();
        assertThat(wasCalled()).isTrue();
    }

    @Test
    void a_page_fetches_nothing() throws IOException {
        reads(
                "program.html",
                """
                <!DOCTYPE html SYSTEM "URL/a.dtd"><html><head><base href="URL/">
                <link rel="stylesheet" href="URL/a.css"><script src="URL/a.js"></script>
                <meta http-equiv="refresh" content="0;url=URL/b"><style>@import "URL/c.css";</style></head>
                <body background="URL/d.png"><img src="URL/e.png"><iframe src="URL/f"></iframe>
                <object data="URL/g"></object><p>10.00 Velkomst</p><p>11.00 Pause</p></body></html>
                """);
    }

    @Test
    void markdown_fetches_nothing() throws IOException {
        reads("program.md", "# Vand\n![a](URL/a.png) [b](URL/b) <img src=URL/c>\n" + PROGRAMME);
    }

    @Test
    void a_pdf_fetches_nothing() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            lines(pdf, page);
            var link = new PDAnnotationLink();
            var open = new PDActionURI();
            open.setURI(url());
            link.setAction(open);
            page.getAnnotations().add(link);
            var launch = new PDActionLaunch();
            launch.setFile(
                    new PDSimpleFileSpecification(new org.apache.pdfbox.cos.COSString(url())));
            pdf.getDocumentCatalog().setOpenAction(elsewhere());
            var started = new PDAnnotationLink();
            started.setAction(launch);
            page.getAnnotations().add(started);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            reads("program.pdf", bytes.toByteArray());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!DOCTYPE w:document SYSTEM 'URL/a.dtd'>",
                "<!DOCTYPE w:document [<!ENTITY x SYSTEM 'URL/x'>]>",
                "<!DOCTYPE w:document [<!ENTITY % x SYSTEM 'URL/x'> %x;]>"
            })
    void word_fetches_nothing(String declaration) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("word/document.xml", (declaration + word()).replace("URL", url()));
        parts.put(
                "word/_rels/document.xml.rels",
                relations("attachedTemplate", "image", "hyperlink").replace("URL", url()));
        parts.put(
                "word/_rels/settings.xml.rels",
                relations("attachedTemplate").replace("URL", url()));
        reads("program.docx", DocxLinesTest.zip(parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<!DOCTYPE o [<!ENTITY % x SYSTEM 'URL/x'> %x;]>"})
    void open_document_fetches_nothing(String declaration) throws IOException {
        var content =
                declaration
                        + """
                        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                         xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"
                         xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xi="http://www.w3.org/2001/XInclude">
                        <office:body><office:text><xi:include href="URL/a"/><text:p>10.00 Velkomst</text:p>
                        <text:p><draw:image xlink:href="URL/b.png"/>11.00 Pause</text:p>
                        <text:section><text:section-source xlink:href="URL/c.odt"/></text:section>
                        </office:text></office:body></office:document-content>
                        """;
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("content.xml", content.replace("URL", url()));
        reads("program.odt", DocxLinesTest.zip(parts));
    }

    private static String word() {
        return "<w:document "
                + W
                + " xmlns:xi=\"http://www.w3.org/2001/XInclude\"><w:body><xi:include href=\"URL/i\"/>"
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>INCLUDETEXT \"URL/t\"</w:instrText>"
                + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p><w:p><w:r><w:t>10.00 Velkomst</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>11.00 Pause</w:t></w:r></w:p></w:body></w:document>";
    }

    private static String relations(String... kinds) {
        var relations =
                new StringBuilder(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var kind : kinds) {
            relations
                    .append("<Relationship Id=\"r")
                    .append(kind)
                    .append("\" TargetMode=\"External\" Target=\"URL/")
                    .append(kind)
                    .append(
                            "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(kind)
                    .append("\"/>");
        }
        return relations.append("</Relationships>").toString();
    }

    private PDActionRemoteGoTo elsewhere() {
        var elsewhere = new PDActionRemoteGoTo();
        elsewhere.setFile(
                new PDSimpleFileSpecification(new org.apache.pdfbox.cos.COSString(url())));
        return elsewhere;
    }

    private static void lines(PDDocument pdf, PDPage page) throws IOException {
        try (var content = new PDPageContentStream(pdf, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.setLeading(20);
            content.beginText();
            content.newLineAtOffset(72, 700);
            for (var line : PROGRAMME.lines().toList()) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private void reads(String name, String text) throws IOException {
        reads(name, text.replace("URL", url()).getBytes(StandardCharsets.UTF_8));
    }

    private void reads(String name, byte[] bytes) throws IOException {
        assertThat(Reader.read(name, bytes)).isNotNull();
        assertThat(ReadingProcess.read(name, bytes)).isNotNull();
        assertThat(wasCalled()).as("%s called", name).isFalse();
    }

    private boolean wasCalled() throws IOException {
        try (var call = server.accept()) {
            return call.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    private String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new java.io.UncheckedIOException(noPort);
        }
    }
}
