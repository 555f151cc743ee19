package dk.tingsted.followup.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.tingsted.followup.note.Note;
import dk.tingsted.followup.note.Rebuilt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another program opens the note and finds all of it, in order.
@Tag("slow")
class LibreOfficeTest {

    private static final Path PROGRAM = Path.of("/usr/bin/lowriter");

    @Test
    void libreoffice_saves_the_note_as_text_with_its_points_in_order(@TempDir Path folder)
            throws Exception {
        assumeTrue(Files.isExecutable(PROGRAM), "No " + PROGRAM);
        var note = Rebuilt.note();
        var word =
                Files.write(folder.resolve("note.docx"), NoteDocx.write(NotePaperTest.paper(note)));

        convert(word, folder);

        var text = Files.readString(folder.resolve("note.txt"));
        int at = 0;
        for (var block : note.blocks()) {
            var words = shown(note, block);
            int found = text.indexOf(words, at);
            assertThat(found).as(words + " in " + text.substring(at)).isNotNegative();
            at = found + words.length();
        }
        assertThat(text.lines().filter(line -> line.strip().startsWith("•")))
                .as("points of the first level")
                .hasSize(21);
        assertThat(text).contains("Bilag 1: Programmet", "Bilag 2: Stefan Hermanns oplæg");
    }

    private static String shown(Note note, dk.tingsted.followup.note.Block block) {
        return note.text(block);
    }

    private static void convert(Path word, Path folder) throws Exception {
        var run =
                new ProcessBuilder(
                                PROGRAM.toString(),
                                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                                "--headless",
                                "--convert-to",
                                "txt:Text (encoded):UTF8",
                                "--outdir",
                                folder.toString(),
                                word.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("office.out").toFile())
                        .start();
        assertThat(run.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).isZero();
    }
}
