package dk.tingsted.registration.overview;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import dk.tingsted.platform.print.Archive;
import dk.tingsted.platform.print.Press;
import dk.tingsted.platform.print.Printable;
import dk.tingsted.programme.publishing.Moments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import tingsted.pages.StaticTemplates;

/// The list on paper, A4 on its side: who, from where, in which group. Answers are in the other
/// files.
final class ParticipantsPdf {

    private static final StaticTemplates PAGES = new StaticTemplates();

    private ParticipantsPdf() {}

    /// @param title the conference's
    static byte[] write(Participants list, String title, Instant now, ZoneId zone) {
        var style = Press.style(ParticipantsPdf.class, "list.css");
        var paper = new ListPaper(title, Moments.told(now, zone), lines(list));
        var page = Printable.of(PAGES.registrationListpaper(paper, style).render());
        return Press.print(
                page.admitting("Tegn, som skrifterne ikke kender, står som ▯."),
                renderer -> bytes(renderer, now));
    }

    private static List<ListPaper.Line> lines(Participants list) {
        return list.rows().stream().map(Participants.Row::cells).map(ListPaper.Line::of).toList();
    }

    private static byte[] bytes(PdfBoxRenderer renderer, Instant now) {
        try {
            return Archive.of(renderer.createPDFKeepOpen(), now, "", List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
