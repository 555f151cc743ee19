import dk.tingsted.conference.Slug;
import dk.tingsted.followup.note.Composing;
import dk.tingsted.followup.note.Material;
import dk.tingsted.followup.note.Note;
import dk.tingsted.followup.paper.NoteDocx;
import dk.tingsted.followup.paper.NotePdf;
import dk.tingsted.followup.paper.Paper;
import dk.tingsted.platform.print.Archive;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.paper.ProgrammePdf;
import dk.tingsted.programme.reading.Outcome;
import dk.tingsted.programme.reading.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How long a warm program takes to compose a note and to write it as Word and as PDF, with the
/// programme made anew inside: a line each, a name and the milliseconds of every round. The
/// arguments are the programme and the note that was written by hand, whose points are taken.
class FollowUp {

    private static final int WARMING = 25;
    private static final int ROUNDS = 15;

    static void main(String[] arguments) throws Exception {
        var programme = programme(Path.of(arguments[0]));
        var material = material(programme, Files.readAllLines(Path.of(arguments[1])));
        print("compose", () -> note(material));
        print("docx", () -> NoteDocx.write(paper(note(material))));
        print("pdf", () -> NotePdf.write(paper(note(material)), annexes(programme)));
        print(
                "both",
                () -> {
                    var paper = paper(note(material));
                    NoteDocx.write(paper);
                    NotePdf.write(paper, annexes(programme));
                });
    }

    private static Note note(Material material) {
        return Note.of(false, Composing.of(material), Composing.enclosures(material));
    }

    private static Paper paper(Note note) {
        return new Paper(note, "", 1, Instant.EPOCH, "https://konference.example/bench");
    }

    private static List<Archive.Attached> annexes(Programme programme) {
        var edition = new Edition(1, Status.FINAL, Instant.EPOCH, "bench", programme);
        var publication =
                Publication.of(edition, new Slug("bench"), "https://konference.example");
        return List.of(
                new Archive.Attached(
                        "Bilag 1 - programme.pdf",
                        "application/pdf",
                        "Bilag 1: Programmet",
                        ProgrammePdf.write(publication),
                        "Supplement"));
    }

    /// Each point to whoever was named last.
    private static Material material(Programme programme, List<String> lines) {
        var said = new ArrayList<Material.Said>();
        var names =
                programme.items().stream()
                        .flatMap(item -> item.people().stream())
                        .map(person -> person.name())
                        .distinct()
                        .toList();
        var speaker = "";
        for (var line : lines) {
            speaker = names.stream().filter(line::contains).findFirst().orElse(speaker);
            if (line.strip().startsWith("- ")) {
                var point = new Material.Point(line.strip().substring(2), List.of());
                said.add(new Material.Said(null, speaker, List.of(point)));
            }
        }
        return new Material(
                programme,
                said,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Material.Parts.USUAL);
    }

    private static Programme programme(Path file) throws Exception {
        if (!(Reader.read(file.getFileName().toString(), Files.readAllBytes(file))
                instanceof Outcome.Understood(var reading))) {
            throw new IllegalArgumentException(file + " cannot be read");
        }
        return reading.programme();
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
