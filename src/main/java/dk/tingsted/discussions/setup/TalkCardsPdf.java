package dk.tingsted.discussions.setup;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import dk.tingsted.platform.print.Archive;
import dk.tingsted.platform.print.Press;
import dk.tingsted.platform.print.Printable;
import dk.tingsted.platform.web.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import tingsted.pages.StaticTemplates;

/// One A5 card for each table, two on a sheet: its number, and the code that opens its page.
public final class TalkCardsPdf {

    private static final StaticTemplates PAGES = new StaticTemplates();

    private TalkCardsPdf() {}

    static byte[] write(TalkCards cards, Instant now) {
        var style = Press.style(TalkCardsPdf.class, "cards.css");
        var page = Printable.of(PAGES.discussionsCards(cards, style).render());
        return Press.print(page, renderer -> bytes(renderer, now));
    }

    /// The code as a picture within the page.
    public static String picture(String address) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(address));
    }

    private static byte[] png(String address) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(grey(QrCode.picture(address)), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage grey(BufferedImage picture) {
        var grey =
                new BufferedImage(
                        picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        grey.getGraphics().drawImage(picture, 0, 0, null);
        return grey;
    }

    private static byte[] bytes(PdfBoxRenderer renderer, Instant now) {
        try {
            return Archive.of(renderer.createPDFKeepOpen(), now, "", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
