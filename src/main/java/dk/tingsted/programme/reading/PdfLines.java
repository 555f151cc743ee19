package dk.tingsted.programme.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.TextPosition;

/// A PDF as lines: letters by their places on the page, since a PDF knows neither lines nor tables.
/// What stands on every page is left out.
final class PdfLines {

    private PdfLines() {}

    static Document of(String name, byte[] bytes) throws IOException {
        PdfFonts.standIn();
        try (var pdf =
                Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return new Document(name, Document.Shape.PDF, lines(pdf));
        } catch (InvalidPasswordException locked) {
            throw new Unreadable(Refusals.ENCRYPTED);
        } catch (IOException broken) {
            boolean locked = new String(bytes, StandardCharsets.ISO_8859_1).contains("/Encrypt");
            throw new Unreadable(locked ? Refusals.ENCRYPTED : Refusals.DAMAGED);
        }
    }

    private static List<Line> lines(PDDocument pdf) throws IOException {
        if (pdf.getNumberOfPages() > Limits.PAGES) {
            throw new Unreadable(Refusals.TOO_LONG);
        }
        var letters = new PdfLetters();
        letters.getText(pdf);
        refuseWithoutLetters(pdf, letters.pages());
        var pages =
                IntStream.range(0, letters.pages().size())
                        .mapToObj(page -> PdfPage.of(page + 1, letters.pages().get(page)))
                        .toList();
        var sheet = new Sheet();
        PdfFurniture.without(pages).forEach(page -> page.addTo(sheet, PdfPage.bodySize(pages)));
        return sheet.lines();
    }

    private static void refuseWithoutLetters(PDDocument pdf, List<List<TextPosition>> pages) {
        if (pdf.getNumberOfPages() == 0) {
            throw new Unreadable(Refusals.DAMAGED);
        }
        if (pages.stream().allMatch(List::isEmpty)) {
            throw new Unreadable(hasPictures(pdf) ? Refusals.SCANNED : Refusals.BLANK);
        }
    }

    /// Whether a page names anything that is drawn; inline pictures do not count.
    private static boolean hasPictures(PDDocument pdf) {
        for (var page : pdf.getPages()) {
            var resources = page.getResources();
            if (resources != null && resources.getXObjectNames().iterator().hasNext()) {
                return true;
            }
        }
        return false;
    }
}
