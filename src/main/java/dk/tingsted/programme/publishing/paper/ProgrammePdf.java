package dk.tingsted.programme.publishing.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import dk.tingsted.platform.print.Archive;
import dk.tingsted.platform.print.Press;
import dk.tingsted.platform.print.Printable;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.data.Agenda;
import dk.tingsted.programme.publishing.data.ProgrammeCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import tingsted.pages.StaticTemplates;

/// The programme as a letter in PDF, with its calendar inside. The same editions give the same
/// bytes.
public final class ProgrammePdf {

    private static final StaticTemplates PAGES = new StaticTemplates();

    private ProgrammePdf() {}

    public static byte[] write(Publication publication) {
        var letter = Letter.of(publication);
        var page =
                Printable.of(PAGES.publishingPaperLetter(letter, style(letter)).render())
                        .admitting(letter.missing());
        return Press.print(page, renderer -> bytes(renderer, letter));
    }

    private static String style(Letter letter) {
        var words = letter.words();
        return Press.style(ProgrammePdf.class, "letter.css")
                .replace("PAGE", words.say("Side ", "Page "))
                .replace("OF", words.say(" af ", " of "));
    }

    private static byte[] bytes(PdfBoxRenderer renderer, Letter letter) {
        try {
            return Archive.of(
                    renderer.createPDFKeepOpen(),
                    letter.edition().at(),
                    letter.words().say("Til stedet i dokumentet", "To the place in the document"),
                    calendar(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Archive.Attached> calendar(Letter letter) {
        var agenda = Agenda.of(letter.publication());
        return agenda.slots().isEmpty()
                ? List.of()
                : List.of(
                        new Archive.Attached(
                                "programme.ics",
                                "text/calendar",
                                letter.words()
                                        .say(
                                                "Programmet til kalenderen",
                                                "The programme for your calendar"),
                                ProgrammeCalendar.write(agenda)));
    }
}
