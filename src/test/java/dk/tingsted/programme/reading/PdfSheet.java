package dk.tingsted.programme.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/// A PDF that is set letter by letter, to have the layout that a test is about. Places are in
/// points from the upper left corner of an A4 page.
final class PdfSheet implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final PDType1Font plain = new PDType1Font(FontName.HELVETICA);
    private final PDType1Font bold = new PDType1Font(FontName.HELVETICA_BOLD);

    PdfSheet() {
        page();
    }

    PdfSheet page() {
        document.addPage(new PDPage(PDRectangle.A4));
        return this;
    }

    PdfSheet text(double x, double y, String text) {
        return set(x, y, 10, text, plain, 0);
    }

    PdfSheet bold(double x, double y, double size, String text) {
        return set(x, y, size, text, bold, 0);
    }

    /// Set from below upwards, as in a margin.
    PdfSheet upwards(double x, double y, String text) {
        return set(x, y, 10, text, plain, Math.PI / 2);
    }

    double width(String text) {
        try {
            return plain.getStringWidth(text) / 100;
        } catch (IOException noSuchLetter) {
            throw new UncheckedIOException(noSuchLetter);
        }
    }

    private PdfSheet set(
            double x, double y, double size, String text, PDType1Font font, double angle) {
        var page = document.getPage(document.getNumberOfPages() - 1);
        var mode = PDPageContentStream.AppendMode.APPEND;
        try (var stream = new PDPageContentStream(document, page, mode, false)) {
            stream.beginText();
            stream.setFont(font, (float) size);
            stream.setTextMatrix(Matrix.getRotateInstance(angle, (float) x, (float) (842 - y)));
            stream.showText(text);
            stream.endText();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return this;
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /// The page seen as if it were turned; its text turns with it.
    PdfSheet turned(int degrees) {
        document.getPages().forEach(page -> page.setRotation(degrees));
        return this;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
