package dk.tingsted.programme.publishing.paper;

import dk.tingsted.conference.Slug;
import dk.tingsted.programme.publishing.HardCases;
import dk.tingsted.programme.publishing.Printed;
import dk.tingsted.programme.publishing.Publication;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the programme on paper, to look at: the folder is the argument.
final class PaperPreview {

    private PaperPreview() {}

    static void main(String[] arguments) throws Exception {
        var out = Files.createDirectories(Path.of(arguments[0]));
        for (var name : Printed.NAMES) {
            write(
                    out,
                    name,
                    Publication.of(
                            Printed.edition(name), new Slug(name), "https://konference.example"));
        }
        for (var hard : HardCases.all().entrySet()) {
            write(
                    out,
                    hard.getKey().replace(' ', '-'),
                    Publication.of(hard.getValue(), new Slug("vej-2031"), ""));
        }
    }

    private static void write(Path out, String name, Publication publication) throws Exception {
        var before = System.nanoTime();
        Files.write(out.resolve(name + ".pdf"), ProgrammePdf.write(publication));
        Files.write(out.resolve(name + "-wall.pdf"), WallPdf.write(publication));
        Files.write(out.resolve(name + ".docx"), ProgrammeDocx.write(publication.edition()));
        System.out.println(name + " " + (System.nanoTime() - before) / 1_000_000 + " ms");
    }
}
