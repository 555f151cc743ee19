package dk.tingsted.programme.publishing.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.platform.print.Press;
import dk.tingsted.programme.publishing.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A Word document (ECMA-376, transitional) around a text, its styles and its lists. The same gives
/// the same bytes.
public final class WordFile {

    /// A zip begins with 1980, and no other time would say anything here.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordFile() {}

    /// What the file says of itself.
    ///
    /// @param creator empty for none
    /// @param words the language that it is in
    public record About(String title, String subject, String creator, Words words, Instant at) {

        /// `da-DK`.
        public String language() {
            return words.say("da-DK", "en-GB");
        }
    }

    /// The whole file.
    ///
    /// @param document `word/document.xml`, whose foot is `rId4`
    public static byte[] of(About about, byte[] document, byte[] styles, byte[] numbering) {
        return zipped(parts(about, document, styles, numbering));
    }

    /// By name, in the order in which they are written: what tells the type of the rest comes
    /// first.
    private static Map<String, byte[]> parts(
            About about, byte[] document, byte[] styles, byte[] numbering) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", part("content-types.xml"));
        parts.put("_rels/.rels", part("package-rels.xml"));
        parts.put("word/document.xml", document);
        parts.put("word/_rels/document.xml.rels", part("document-rels.xml"));
        parts.put("word/styles.xml", styles);
        parts.put("word/numbering.xml", numbering);
        parts.put("word/settings.xml", part("settings.xml", "LANGUAGE", about.language()));
        parts.put("word/footer1.xml", foot(about.words()));
        parts.put("docProps/core.xml", core(about));
        parts.put("docProps/app.xml", part("app.xml"));
        return parts;
    }

    private static byte[] foot(Words words) {
        return part(
                "footer.xml",
                "PAGE-WORD",
                words.say("Side", "Page"),
                "OF-WORD",
                words.say("af", "of"));
    }

    private static byte[] core(About about) {
        return part(
                "core.xml",
                "TITLE",
                escaped(about.title()),
                "SUBJECT",
                escaped(about.subject()),
                "CREATOR",
                escaped(about.creator()),
                "LANGUAGE",
                about.language(),
                "TIME",
                about.at().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static byte[] part(String name, String... marks) {
        return part(WordFile.class, "docx/" + name, marks);
    }

    /// A part from beside a class, its marks replaced; a mark that a value brings along stays.
    public static byte[] part(Class<?> beside, String name, String... marks) {
        var text = new StringBuilder(Press.style(beside, name));
        for (var n = 0; n < marks.length; n += 2) {
            var mark = "{" + marks[n] + "}";
            for (var at = text.indexOf(mark);
                    at >= 0;
                    at = text.indexOf(mark, at + marks[n + 1].length())) {
                text.replace(at, at + mark.length(), marks[n + 1]);
            }
        }
        return text.toString().getBytes(UTF_8);
    }

    /// What may stand in its XML.
    public static String escaped(String text) {
        return WordBody.escaped(text);
    }

    private static byte[] zipped(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
