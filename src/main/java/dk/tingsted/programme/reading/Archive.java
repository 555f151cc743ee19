package dk.tingsted.programme.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;

/// A zip file before any library sees it: what it holds, and whether it is safe to unpack.
final class Archive {

    static final int ENTRIES = 2_000;
    static final long UNPACKED = 100L * 1024 * 1024;

    private Archive() {}

    /// What kind of document the entries' names say.
    static FileType type(byte[] bytes) {
        var names = names(bytes);
        if (names.contains("word/document.xml")) {
            return FileType.DOCX;
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/") || name.startsWith("ppt/"))) {
            return FileType.SHEET_OR_SLIDES;
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            return FileType.ODT;
        }
        return names.isEmpty() ? FileType.DAMAGED_ZIP : FileType.ZIP;
    }

    private static Set<String> names(byte[] bytes) {
        var names = new HashSet<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry();
                    entry != null && names.size() <= ENTRIES;
                    entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException | IllegalArgumentException torn) {
            return names;
        }
        return names;
    }
}
