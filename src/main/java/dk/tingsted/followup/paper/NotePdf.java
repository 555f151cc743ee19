package dk.tingsted.followup.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import dk.tingsted.platform.print.Archive;
import dk.tingsted.platform.print.Press;
import dk.tingsted.platform.print.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tingsted.pages.StaticTemplates;

/// A note as a PDF that is kept for good, with its annexes inside as files of their own.
public final class NotePdf {

    private static final StaticTemplates PAGES = new StaticTemplates();

    private NotePdf() {}

    /// The finished file.
    ///
    /// @param annexes in order, each with the name under which a reader finds it
    public static byte[] write(Paper paper, List<Archive.Attached> annexes) {
        var page =
                Printable.of(PAGES.followupPaper(NotePaper.of(paper), style(paper)).render())
                        .admitting(
                                paper.say(
                                        "Nogle tegn kan ikke vises her; de står på siden på nettet.",
                                        "Some characters cannot be shown here; they stand on the web page."));
        return Press.print(page, renderer -> bytes(renderer, paper, annexes));
    }

    private static String style(Paper paper) {
        return Press.style(NotePdf.class, "note.css")
                .replace("PAGE", paper.say("Side ", "Page "))
                .replace("OF", paper.say(" af ", " of "));
    }

    private static byte[] bytes(
            PdfBoxRenderer renderer, Paper paper, List<Archive.Attached> annexes) {
        try {
            return Archive.of(
                    renderer.createPDFKeepOpen(),
                    paper.at(),
                    paper.say("Til stedet i dokumentet", "To the place in the document"),
                    annexes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
