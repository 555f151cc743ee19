package dk.tingsted.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// Looks for a mark in a file as its reader would see it.
final class Marked {

    private Marked() {}

    static boolean in(byte[] file, String mark) throws IOException {
        var start = new String(file, 0, Math.min(4, file.length), ISO_8859_1);
        if (start.startsWith("%PDF")) {
            try (var pdf = Loader.loadPDF(file)) {
                return new PDFTextStripper().getText(pdf).contains(mark);
            }
        }
        return start.startsWith("PK") ? inZip(file, mark) : holds(file, mark);
    }

    private static boolean inZip(byte[] file, String mark) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                if (holds(zip.readAllBytes(), mark)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean holds(byte[] bytes, String mark) {
        return new String(bytes, ISO_8859_1).contains(mark);
    }
}
