package dk.tingsted.programme.publishing.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import dk.tingsted.platform.print.Archive;
import dk.tingsted.platform.print.Press;
import dk.tingsted.platform.print.Printable;
import dk.tingsted.programme.publishing.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tingsted.pages.StaticTemplates;

/// The programme on one sheet of A3, for the wall beside the door: the hours and the titles, in the
/// largest letters that leave it on one page. Prints on A4 as well.
public final class WallPdf {

    private static final StaticTemplates PAGES = new StaticTemplates();

    /// Points, smallest first; the last resort is still one page for a programme of a thousand
    /// items.
    private static final List<Double> SIZES =
            List.of(
                    1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 5.75, 6.5, 7.5, 8.5, 9.5, 10.5, 11.5,
                    12.5, 14.0, 15.5, 17.0, 18.5, 20.0, 22.0, 24.0, 26.0, 28.0, 31.0, 34.0);

    private WallPdf() {}

    public static byte[] write(Publication publication) {
        var letter = Letter.of(publication);
        var size = largest(letter);
        return Press.print(page(letter, size), renderer -> bytes(renderer, letter));
    }

    /// The largest size that fits, found by halving.
    private static double largest(Letter letter) {
        var fits = 0;
        var tooLarge = SIZES.size();
        while (tooLarge - fits > 1) {
            var tried = (fits + tooLarge) / 2;
            if (fits(page(letter, SIZES.get(tried)))) {
                fits = tried;
            } else {
                tooLarge = tried;
            }
        }
        return SIZES.get(fits);
    }

    private static boolean fits(Printable page) {
        return Press.print(
                page, renderer -> renderer.getRootBox().getLayer().getPages().size() == 1);
    }

    private static Printable page(Letter letter, double size) {
        var style =
                Press.style(WallPdf.class, "wall.css")
                        .replace("SIZE", Double.toString(size))
                        .replace(
                                "TURNED",
                                letter.outline().days().size() > 1 ? "landscape" : "portrait");
        return Printable.of(PAGES.publishingPaperWall(letter, style).render())
                .admitting(letter.missing());
    }

    private static byte[] bytes(PdfBoxRenderer renderer, Letter letter) {
        try {
            return Archive.of(renderer.createPDFKeepOpen(), letter.edition().at(), "", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
