package dk.tingsted.arrival;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import dk.tingsted.platform.print.Archive;
import dk.tingsted.platform.print.Press;
import dk.tingsted.platform.print.Printable;
import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import tingsted.pages.StaticTemplates;

/// What the door needs on paper, as PDF.
final class Prints {

    private static final StaticTemplates PAGES = new StaticTemplates();

    private Prints() {}

    static byte[] badges(BadgePaper paper, Instant now) {
        return print(PAGES.arrivalBadgepaper(paper, Press.style(Prints.class, "badges.css")), now);
    }

    static byte[] signs(SignPaper paper, Instant now) {
        return print(PAGES.arrivalSignpaper(paper, Press.style(Prints.class, "signs.css")), now);
    }

    static byte[] list(DoorPaper paper, Instant now) {
        return print(PAGES.arrivalDoorpaper(paper, Press.style(Prints.class, "doorlist.css")), now);
    }

    private static byte[] print(JteModel page, Instant now) {
        return Press.print(Printable.of(page.render()), renderer -> bytes(renderer, now));
    }

    private static byte[] bytes(PdfBoxRenderer renderer, Instant now) {
        try {
            return Archive.of(renderer.createPDFKeepOpen(), now, "", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
