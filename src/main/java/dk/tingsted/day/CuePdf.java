package dk.tingsted.day;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import dk.tingsted.platform.print.Archive;
import dk.tingsted.platform.print.Press;
import dk.tingsted.platform.print.Printable;
import dk.tingsted.programme.publishing.Moments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tingsted.pages.StaticTemplates;

/// The cards on paper, A4 upright. Each has its letters as large as lets it stay on one page.
final class CuePdf {

    private static final StaticTemplates PAGES = new StaticTemplates();

    private CuePdf() {}

    static CueCards fitted(CueCards all) {
        return all.with(all.cards().stream().map(card -> fitted(all, card)).toList());
    }

    /// Halving the choice: a card of few items has the largest, and asks once.
    private static CueCard fitted(CueCards all, CueCard card) {
        int fits = CueCard.SMALLEST;
        int tooLarge = CueCard.LARGEST + 1;
        int tried = CueCard.LARGEST;
        while (fits < tooLarge - 1) {
            if (pages(all.with(List.of(card.sized(tried)))) == 1) {
                fits = tried;
            } else {
                tooLarge = tried;
            }
            tried = (fits + tooLarge) / 2;
        }
        return card.sized(fits);
    }

    static int pages(CueCards cards) {
        return Press.print(
                page(cards), renderer -> renderer.getRootBox().getLayer().getPages().size());
    }

    static byte[] write(CueCards cards) {
        return Press.print(page(cards), renderer -> bytes(renderer, cards));
    }

    private static Printable page(CueCards cards) {
        var style = Press.style(CuePdf.class, "cue.css");
        var printed = Moments.told(cards.at(), cards.zone());
        return Printable.of(PAGES.dayCuepaper(cards, printed, style).render())
                .admitting("Tegn, som skrifterne ikke kender, står som ▯.");
    }

    private static byte[] bytes(PdfBoxRenderer renderer, CueCards cards) {
        try {
            return Archive.of(renderer.createPDFKeepOpen(), cards.at(), "", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
