package dk.tingsted.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final String PROGRAMME =
            """
            Temadag om broer
            Torsdag den 8. maj 2031

            10.00 Velkomst
            10.15 Broen som mødested
            11.30 Frokost
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @Test
    void help_is_a_result_and_an_unknown_word_a_message() {
        assertThat(run("help")).isZero();
        assertThat(text(out)).contains("read FIL", "check FIL", "publish FIL");
        assertThat(run("laes")).isEqualTo(2);
        assertThat(text(err)).startsWith("Kommandoen »laes« findes ikke.");
    }

    @Test
    void a_file_that_is_not_there_is_unusable_and_said_on_the_error_stream() {
        assertThat(run("read", folder.resolve("væk.pdf").toString())).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).endsWith("væk.pdf: Filen findes ikke eller kan ikke åbnes.\n");
    }

    @Test
    void a_refused_file_says_what_to_do_and_prints_no_result() throws IOException {
        var file = Files.write(folder.resolve("program.pdf"), new byte[0]);
        assertThat(run("read", "--json", file.toString())).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).contains("Filen er tom. Åbn den");
    }

    @Test
    void a_programme_is_published_in_the_formats_that_are_asked_for() throws IOException {
        var file = Files.writeString(folder.resolve("dag.txt"), PROGRAMME);
        var zip = folder.resolve("ud/dag.zip");
        assertThat(run("publish", file.toString(), "--out", zip.toString(), "--formats", "ics,md"))
                .isZero();
        try (var read = new ZipFile(zip.toFile())) {
            assertThat(read.stream().map(ZipEntry::getName))
                    .contains("programme.ics", "programme.md")
                    .doesNotContain("index.html");
        }
        assertThat(run("publish", file.toString(), "--formats=pdf,word", "--out", "x"))
                .isEqualTo(2);
        assertThat(run("publish", file.toString(), "--out", "x", "--formats")).isEqualTo(2);
        assertThat(text(err)).contains("Formatet »word« findes ikke.", "site, pdf, docx, md, ics");
    }

    @Test
    void the_calendars_of_two_conferences_have_no_entry_in_common() throws IOException {
        var one = entries("broer.txt", PROGRAMME);
        var other = entries("veje.txt", PROGRAMME.replace("broer", "veje"));
        var later = entries("senere.txt", PROGRAMME.replace("2031", "2036"));
        assertThat(one).hasSize(3).doesNotContainAnyElementsOf(other);
        assertThat(one).doesNotContainAnyElementsOf(later);
        assertThat(entries("igen.txt", PROGRAMME)).isEqualTo(one);
    }

    private List<String> entries(String name, String programme) throws IOException {
        var file = Files.writeString(folder.resolve(name), programme);
        var to = folder.resolve(name + "-ud");
        run("publish", file.toString(), "--out", to.toString(), "--formats", "ics");
        return Files.readAllLines(to.resolve("programme.ics")).stream()
                .filter(line -> line.startsWith("UID:"))
                .toList();
    }

    @Test
    void wishes_become_places_and_too_few_seats_are_told_beside_the_result() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("ønsker.json"),
                        """
                        {"rooms": [{"id": "a", "capacity": 1}],
                         "people": [{"id": "1", "wishes": ["a"]}, {"id": "2", "wishes": []}]}
                        """);
        assertThat(run("assign", file.toString())).isZero();
        assertThat(text(out)).startsWith("{\"assignment\":{\"1\":[\"a\"]},\"unassigned\":[\"2\"]");
        assertThat(text(err)).isEqualTo("Der er ikke plads til alle; 1 mangler plads.\n");
    }

    @Test
    void wishes_that_cannot_be_used_are_refused_in_one_sentence() throws IOException {
        var file = Files.writeString(folder.resolve("a.json"), "{\"rooms\": []}");
        assertThat(run("assign", file.toString())).isEqualTo(2);
        assertThat(run("assign", folder.resolve("b.json").toString())).isEqualTo(2);
        assertThat(run("assign")).isEqualTo(2);
        assertThat(run("assign", folder.toString())).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err).lines().map(line -> line.replaceAll("^.*/", "")))
                .contains(
                        "a.json: Filen mangler »people«.",
                        "b.json: Filen findes ikke eller kan ikke åbnes.",
                        "Angiv mindst én fil. Skriv »tingsted help« for at se, hvordan.")
                .hasSize(4);
    }

    @Test
    void unknown_options_and_missing_files_are_unusable() {
        assertThat(run("read", "--jason", "a.txt")).isEqualTo(2);
        assertThat(run("check")).isEqualTo(2);
        assertThat(text(err)).contains("»--jason«", "Angiv mindst én fil.");
    }

    @Test
    void two_files_that_would_overwrite_each_other_are_unusable() throws IOException {
        var a = Files.createDirectory(folder.resolve("a"));
        var b = Files.createDirectory(folder.resolve("b"));
        Files.writeString(a.resolve("input.txt"), "10.00 Velkomst");
        Files.writeString(b.resolve("input.txt"), "10.00 Velkomst");
        assertThat(run("read", a.toString(), b.toString(), "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(text(err)).contains("samme navn");
    }

    @Test
    void a_folder_stands_for_its_documents() throws IOException {
        Files.writeString(folder.resolve("b.txt"), " ");
        Files.writeString(folder.resolve("a.md"), " ");
        Files.writeString(folder.resolve("c.exe"), " ");
        assertThat(run("check", "--json", folder.toString())).isEqualTo(2);
        assertThat(text(err).lines().map(line -> line.replaceAll(".*/(.*?):.*", "$1")))
                .containsExactly("a.md", "b.txt");
        assertThat(text(out).strip()).isEqualTo("[ ]");
    }

    /// 100 MB, of which the disk holds none.
    @Test
    void a_file_of_100_megabytes_is_refused_unread() throws IOException {
        var file = folder.resolve("program.pdf");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(100L * 1024 * 1024);
        }
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(run("check", file.toString())).isEqualTo(2));
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(5_000_000);
        assertThat(text(err))
                .endsWith(
                        "program.pdf: Filen fylder 100 MB. Grænsen er 25 MB. Fjern store billeder, eller gem kun de sider, der indeholder programmet.\n");
    }

    private int run(String... words) {
        return Commands.run(List.of(words), new Console(stream(out), stream(err)));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
