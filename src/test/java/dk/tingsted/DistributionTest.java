package dk.tingsted;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is handed out beside the program is read here, since not every machine that builds can run
/// containers or systemd; `checks/dist.mjs` installs the rest.
class DistributionTest {

    private static final Pattern PINNED =
            Pattern.compile("FROM \\S+/\\S+:\\d+\\.\\d+\\.\\d+\\S*( AS \\S+)?");

    @Test
    void an_image_begins_with_one_version_of_what_it_is_built_on() throws IOException {
        assertThat(instructions("FROM")).isNotEmpty().allMatch(PINNED.asMatchPredicate());
    }

    @Test
    void an_image_holds_what_bin_dist_makes_and_no_secret() throws IOException {
        var copied = instructions("COPY");
        assertThat(copied).containsExactly("COPY target/dist/tingsted /opt/tingsted");
        assertThat(instructions("ADD")).isEmpty();
        assertThat(Files.readString(Path.of("bin/dist"))).contains("tree=$dist/tingsted");
        assertThat(Files.readString(Path.of("Containerfile")))
                .doesNotContainPattern("(?i)(password|secret|token)\\s*=");
        for (var program : List.of("bin/tingsted")) {
            assertThat(Path.of("src/dist", Path.of(program).getFileName().toString()))
                    .isExecutable();
        }
    }

    @Test
    void an_image_runs_as_nobody_of_importance() throws IOException {
        var users = instructions("USER");
        assertThat(users).hasSize(1).allMatch(line -> line.matches("USER [1-9]\\d{3,}"));
        var all = lines(Path.of("Containerfile"));
        assertThat(all.indexOf(users.getFirst()))
                .isLessThan(all.indexOf(instructions("ENTRYPOINT").getFirst()))
                .isGreaterThan(all.lastIndexOf(instructions("RUN").getLast()));
    }

    @Test
    void the_unit_shuts_the_program_in_and_starts_it_again() throws IOException {
        assertThat(lines(Path.of("src/dist/systemd/tingsted.service")))
                .contains(
                        "User=tingsted",
                        "NoNewPrivileges=true",
                        "ProtectSystem=strict",
                        "ProtectHome=true",
                        "CapabilityBoundingSet=",
                        "StateDirectory=tingsted",
                        "StateDirectoryMode=0700",
                        "Restart=on-failure",
                        "KillMode=mixed",
                        "TimeoutStopSec=60");
    }

    /// A setting in the sample that the program does not know would stop it.
    @Test
    void each_line_of_the_sample_is_a_setting() throws IOException {
        var settings =
                lines(Path.of("src/dist/tingsted.properties")).stream()
                        .filter(line -> line.startsWith("#TINGSTED_"))
                        .map(line -> line.substring(1))
                        .toList();
        assertThat(settings).hasSizeGreaterThan(6);
        var folder = Files.createTempDirectory("tingsted-sample");
        Files.writeString(
                folder.resolve("tingsted.properties"), settings.stream().collect(joining("\n")));
        var read =
                dk.tingsted.platform.Settings.of(
                        List.of("--data", folder.toString()), java.util.Map.of());
        assertThat(read.baseUrl()).hasToString("https://konference.example.dk");
        assertThat(read.port()).isEqualTo(8080);
    }

    private static List<String> instructions(String word) throws IOException {
        return lines(Path.of("Containerfile")).stream()
                .filter(line -> line.startsWith(word + " "))
                .toList();
    }

    private static List<String> lines(Path file) throws IOException {
        return Stream.of(Files.readString(file))
                .flatMap(text -> Arrays.stream(text.split("\n", -1)))
                .toList();
    }
}
