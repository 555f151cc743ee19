import dk.tingsted.conference.Slug;
import dk.tingsted.platform.web.KeptPage;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.paper.ProgrammeDocx;
import dk.tingsted.programme.publishing.paper.ProgrammePdf;
import dk.tingsted.programme.publishing.paper.WallPdf;
import dk.tingsted.programme.publishing.site.Site;
import dk.tingsted.programme.reading.Outcome;
import dk.tingsted.programme.reading.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// How long a warm program takes to write a programme as PDF, as Word, and in every format: a line
/// each, a name and the milliseconds of every round. The argument is the document.
class Publishing {

    private static final int WARMING = 25;
    private static final int ROUNDS = 15;

    static void main(String[] arguments) throws Exception {
        var publication = publication(Path.of(arguments[0]));
        print("pdf", () -> ProgrammePdf.write(publication));
        print("wall", () -> WallPdf.write(publication));
        print("docx", () -> ProgrammeDocx.write(publication.edition()));
        print("all", () -> Site.of(publication).forEach(KeptPage::body));
    }

    private static Publication publication(Path file) throws Exception {
        if (!(Reader.read(file.getFileName().toString(), Files.readAllBytes(file))
                instanceof Outcome.Understood(var reading))) {
            throw new IllegalArgumentException(file + " cannot be read");
        }
        var edition =
                new Edition(1, Status.FINAL, Instant.EPOCH, "bench", reading.programme());
        return Publication.of(edition, new Slug("bench"), "https://konference.example");
    }

    private static void print(String name, Runnable work) {
        for (var n = 0; n < WARMING; n++) {
            work.run();
        }
        var times = new ArrayList<String>();
        for (var n = 0; n < ROUNDS; n++) {
            var before = System.nanoTime();
            work.run();
            times.add(String.valueOf((System.nanoTime() - before) / 1e6));
        }
        System.out.println(name + " " + String.join(" ", List.copyOf(times)));
    }
}
