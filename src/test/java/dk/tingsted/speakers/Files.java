package dk.tingsted.speakers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small files of the sorts that are handed in.
public final class Files {

    static final String ODP = "application/vnd.oasis.opendocument.presentation";

    private Files() {}

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".getBytes(ISO_8859_1);
    }

    static byte[] pptx(String... more) {
        return zip("", "[Content_Types].xml", "ppt/presentation.xml", more);
    }

    static byte[] odp(String... more) {
        return zip(ODP, "content.xml", "meta.xml", more);
    }

    private static byte[] zip(String kind, String first, String second, String... more) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (!kind.isEmpty()) {
                stored(zip, kind.getBytes(UTF_8));
            }
            entry(zip, first);
            entry(zip, second);
            for (var name : more) {
                entry(zip, name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void stored(ZipOutputStream zip, byte[] kind) throws IOException {
        var entry = new ZipEntry("mimetype");
        var sum = new CRC32();
        sum.update(kind);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(kind.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(kind);
        zip.closeEntry();
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("<x/>".getBytes(UTF_8));
        zip.closeEntry();
    }
}
