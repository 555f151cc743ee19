package dk.tingsted;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What is secret on a machine that runs the program, and where it must not be seen.
class SecretsTest {

    private static final Pattern LOOKS_SECRET =
            Pattern.compile(
                    "-----BEGIN [A-Z ]*PRIVATE KEY-----\\s+[A-Za-z0-9+/]{40}|AKIA[0-9A-Z]{16}|ghp_[A-Za-z0-9]{30}|"
                            + "(?i)(password|secret|api[_-]?key)\\s*[=:]\\s*['\"][A-Za-z0-9/+_-]{12,}['\"]");

    @Test
    @EnabledOnOs(OS.LINUX)
    void files_are_for_their_owner_alone_and_no_secret_is_told(@TempDir Path folder)
            throws Exception {
        var program = Program.start(folder.resolve("data"));
        try {
            var open = new TreeSet<String>();
            try (var files = Files.walk(program.data())) {
                // PostgreSQL's own programs lie in a folder that is for the owner alone.
                files.filter(file -> !file.toString().matches(".*/postgres-[0-9.]+/.*"))
                        .filter(file -> !Files.isSymbolicLink(file))
                        .filter(SecretsTest::isForOthers)
                        .forEach(file -> open.add(file + " " + mode(file)));
            }
            assertThat(open).isEmpty();
            var secret = password(program.data());
            var told = new ArrayList<String>();
            for (var process : processes(program.process())) {
                var at = Path.of("/proc", Long.toString(process.pid()));
                for (var name : List.of("cmdline", "environ")) {
                    if (holds(at.resolve(name), secret)) {
                        told.add(process.pid() + " " + name);
                    }
                }
            }
            for (var path : List.of("/findes-ikke", "/organiser", "/login/x", "/search?q=%00")) {
                if (program.browser().get(path).body().contains(secret)) {
                    told.add(path);
                }
            }
            try (var files = Files.walk(program.data())) {
                files.filter(file -> file.toString().endsWith(".log"))
                        .filter(file -> holds(file, secret))
                        .forEach(file -> told.add(file.toString()));
            }
            assertThat(told).isEmpty();
            Found.that(
                    "S15",
                    getClass(),
                    "no file or folder of a running program is for others; the database's password is in no command line, environment, log or error page; nothing that looks like a secret in %d files of the jar"
                            .formatted(packed()));
        } finally {
            program.kill();
        }
    }

    @Test
    void nothing_that_looks_like_a_secret_is_packed() throws IOException {
        assertThat(packed()).isGreaterThan(500);
        assertThat(LOOKS_SECRET.matcher("api_key = \"abcdefgh12345678\"").find()).isTrue();
    }

    private static int packed() throws IOException {
        try (var files = Files.walk(Path.of("target", "classes"))) {
            var all = files.filter(Files::isRegularFile).toList();
            assertThat(all).filteredOn(SecretsTest::looksSecret).isEmpty();
            return all.size();
        }
    }

    private static boolean looksSecret(Path file) {
        try {
            return LOOKS_SECRET.matcher(new String(Files.readAllBytes(file), ISO_8859_1)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isForOthers(Path file) {
        return mode(file).substring(3).matches(".*[rwx].*");
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException gone) {
            return "---------";
        }
    }

    private static List<ProcessHandle> processes(Process process) {
        var all = new ArrayList<ProcessHandle>();
        all.add(process.toHandle());
        process.descendants().forEach(all::add);
        return all;
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1).contains(text);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String password(Path data) throws IOException {
        return Files.readString(data.resolve("database.password")).strip();
    }
}
