package dk.tingsted.agreement.hearing;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import dk.tingsted.platform.print.Archive;
import dk.tingsted.platform.print.Press;
import dk.tingsted.platform.print.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import tingsted.pages.StaticTemplates;

/// The agreement on paper, A4 upright: its text, the sources as end notes, and as an annex what
/// each party decided.
final class AgreementPdf {

    private static final StaticTemplates PAGES = new StaticTemplates();

    private AgreementPdf() {}

    static byte[] write(AgreementPaper paper, Instant now) {
        var style = Press.style(AgreementPdf.class, "agreement.css");
        var page = Printable.of(PAGES.agreementPaper(paper, style).render());
        return Press.print(
                page.admitting("Tegn, som skrifterne ikke kender, står som ▯."),
                renderer -> bytes(renderer, now));
    }

    private static byte[] bytes(PdfBoxRenderer renderer, Instant now) {
        try {
            return Archive.of(renderer.createPDFKeepOpen(), now, "Et sted i aftalen", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
