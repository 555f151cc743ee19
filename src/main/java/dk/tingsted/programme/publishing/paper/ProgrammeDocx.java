package dk.tingsted.programme.publishing.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.platform.print.Press;
import dk.tingsted.programme.publishing.Edition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The programme as a Word document (ECMA-376, transitional) for the secretariat to go on with:
/// real styles, a table for each day whose head stands on every page, and the same words as the
/// Markdown, so that it reads back as the same programme. The same edition gives the same bytes.
public final class ProgrammeDocx {

    /// A zip begins with 1980, and no other time would say anything here.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ProgrammeDocx() {}

    public static byte[] write(Edition edition) {
        return zipped(parts(edition));
    }

    /// By name, in the order in which they are written: what tells the type of the rest comes
    /// first.
    private static Map<String, byte[]> parts(Edition edition) {
        var words = Manuscript.words(edition.programme());
        var language = words.say("da-DK", "en-GB");
        var text = new WordBody(Manuscript.of(edition), words);
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", part("content-types.xml"));
        parts.put("_rels/.rels", part("package-rels.xml"));
        parts.put("word/document.xml", text.written());
        parts.put("word/_rels/document.xml.rels", part("document-rels.xml"));
        parts.put("word/styles.xml", part("styles.xml", "LANGUAGE", language));
        parts.put("word/numbering.xml", part("numbering.xml"));
        parts.put("word/settings.xml", part("settings.xml", "LANGUAGE", language));
        parts.put(
                "word/footer1.xml",
                part(
                        "footer.xml",
                        "PAGE-WORD",
                        words.say("Side", "Page"),
                        "OF-WORD",
                        words.say("af", "of")));
        parts.put("docProps/core.xml", core(edition, language));
        parts.put("docProps/app.xml", part("app.xml"));
        return parts;
    }

    private static byte[] core(Edition edition, String language) {
        var words = Manuscript.words(edition.programme());
        var organiser = edition.programme().particulars().organiser();
        return part(
                "core.xml",
                "TITLE",
                WordBody.escaped(words.title(edition.programme())),
                "SUBJECT",
                words.status(edition.status()),
                "CREATOR",
                organiser == null ? "" : WordBody.escaped(organiser),
                "LANGUAGE",
                language,
                "TIME",
                edition.at().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    /// A part from beside this class, its marks replaced; a mark that a value brings along stays.
    private static byte[] part(String name, String... marks) {
        var text = new StringBuilder(Press.style(ProgrammeDocx.class, "docx/" + name));
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
