package dk.tingsted.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Running;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.Settings;
import dk.tingsted.registration.By;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.Registrations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program with people in it, kept in a file while it ran; afterwards one of them was forgotten.
class BackupTest {

    private static final String SLUG = "fremtidens-specialiserede-socialomraade-2021";

    /// What restoring itself writes in.
    private static final List<String> RESTORED =
            List.of("outgoing", "letters_paused", "erasure_due");

    @TempDir static Path folder;

    private static Path kept;
    private static Registration forgotten;

    @BeforeAll
    static void a_program_is_kept() {
        kept = folder.resolve("kept.backup");
        try (var server = server("first")) {
            DemoConferences.bringTo(server);
            assertThat(backup(kept, "first")).isEqualTo(Commands.DONE);
            forgotten = people(server).getFirst();
            server.verbs(Registrations.class)
                    .erase(forgotten.id(), new By.Herself(), server.clock().instant());
        }
    }

    @Test
    void elsewhere_it_is_the_same_but_that_the_forgotten_stay_so_and_nobody_is_written_to()
            throws IOException {
        var erased = folder.resolve("first/erased.txt");
        assertThat(Files.readString(erased)).doesNotContain(forgotten.person().name());
        assertThat(restore(kept, "other", "--erased", erased.toString())).contains("Gendannet");
        var again = folder.resolve("again.backup");
        assertThat(backup(again, "other")).isEqualTo(Commands.DONE);
        assertThat(sums(again)).isEqualTo(sums(kept)).hasSizeGreaterThan(50);
        try (var server = server("other")) {
            assertThat(people(server)).hasSizeGreaterThan(70);
            assertThat(person(server, forgotten.id()).person().name()).isEmpty();
            Found.that(
                    "P4",
                    getClass(),
                    "erased after the backup: nameless in the restored copy, %d others as they were"
                            .formatted(people(server).size()));
            var organiser = Running.browser(server);
            organiser.post(server.organiser().getPath(), "");
            var outbox = "/organiser/" + SLUG + "/outbox";
            assertThat(organiser.get(outbox).body()).contains("Der går ingen breve ud herfra");
            organiser.post(outbox, "act=resume");
            assertThat(organiser.get(outbox).body())
                    .doesNotContain("Der går ingen breve ud herfra");
        }
    }

    @Test
    void whoever_looks_is_told_how_things_are() throws IOException {
        Files.createDirectories(folder.resolve("open"));
        Files.setPosixFilePermissions(
                folder.resolve("open"), PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(said(console -> doctor(Commands.NO, "open", console)))
                .contains("galt     Datamappe", "chmod 700", "se på    Sikkerhedskopi");
        try (var _ = server("first")) {
            assertThat(said(console -> doctor(Commands.DONE, "first", console)))
                    .contains(
                            "i orden  Datamappe",
                            "i orden  Database         PostgreSQL 18",
                            "i orden  Breve",
                            "i orden  Sikkerhedskopi",
                            "se på    Mailserver")
                    .doesNotContain("galt");
        }
        assertThat(
                        said(console ->
                                doctor(
                                        Commands.NO,
                                        "first",
                                        console,
                                        "--smtp-url",
                                        "smtp://localhost:1?from=a@example.dk")))
                .contains("galt     Mailserver");
    }

    private static void doctor(int code, String data, Console console, String... more) {
        var words = new ArrayList<>(List.of("--data", file(data)));
        words.addAll(List.of(more));
        assertThat(Doctor.run(words, Map.of(), console)).isEqualTo(code);
    }

    @Test
    void it_is_for_its_owner_alone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
    }

    @Test
    void nothing_is_written_over() {
        assertThat(restore(kept, "first")).contains("ikke tom", "intet");
    }

    @Test
    void a_file_that_is_not_whole_restores_nothing() throws IOException {
        var bytes = Files.readAllBytes(kept);
        var cut = folder.resolve("cut.backup");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(restore(cut, "cut")).contains("afkortet");
        assertThat(restore(folder.resolve("none.backup"), "cut")).contains("findes ikke");
        assertThat(restore(altered("tables/registration", "Prøve", "Snyde"), "cut"))
                .contains("beskadiget", "registration", "Intet er gendannet");
        assertThat(
                        restore(
                                altered("manifest.json", "\"schema\" : \"1", "\"schema\" : \"91"),
                                "cut"))
                .contains("nyere Tingsted");
        assertThat(restore(kept, "cut")).contains("Gendannet");
    }

    @Test
    void where_there_is_nothing_nothing_is_kept() {
        assertThat(
                        said(console ->
                                Backup.run(
                                        List.of(file("x"), "--data", file("nowhere")),
                                        Map.of(),
                                        console)))
                .contains("Der er ingen data");
        assertThat(said(console -> Backup.run(List.of(), Map.of(), console))).contains("Angiv");
    }

    private static Path altered(String entry, String text, String other) throws IOException {
        var copy = folder.resolve(entry.replace('/', '-') + ".backup");
        Files.copy(kept, copy);
        try (var zip = FileSystems.newFileSystem(copy)) {
            var inside = zip.getPath(entry);
            var was = Files.readString(inside);
            assertThat(was).contains(text);
            Files.writeString(inside, was.replaceFirst(text, other));
        }
        return copy;
    }

    private static Map<String, String> sums(Path file) throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            var manifest =
                    JsonMapper.builder()
                            .build()
                            .readTree(Files.readString(zip.getPath("manifest.json")));
            return manifest.get("tables")
                    .valueStream()
                    .filter(table -> !RESTORED.contains(name(table)))
                    .collect(toMap(BackupTest::name, table -> table.get("sha256").asString()));
        }
    }

    private static String name(JsonNode table) {
        return table.get("name").asString();
    }

    private static List<Registration> people(Server server) {
        var conference = server.verbs(Conferences.class).at(SLUG);
        return server.verbs(Registrations.class).of(conference.id());
    }

    private static Registration person(Server server, RegistrationId id) {
        return server.verbs(Registrations.class).extract(id).registration();
    }

    private static Server server(String name) {
        return Server.start(Settings.of(List.of("--data", file(name), "--port", "0"), Map.of()));
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static int backup(Path to, String data) {
        var code = new int[1];
        said(console ->
                code[0] =
                        Backup.run(
                                List.of(to.toString(), "--data", file(data)), Map.of(), console));
        return code[0];
    }

    private static String restore(Path from, String data, String... more) {
        var words = new ArrayList<>(List.of(from.toString(), "--data", file(data)));
        words.addAll(List.of(more));
        return said(console -> Restore.run(words, Map.of(), console));
    }

    private static String said(Consumer<Console> command) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, UTF_8);
        command.accept(new Console(out, out));
        return said.toString(UTF_8);
    }
}
