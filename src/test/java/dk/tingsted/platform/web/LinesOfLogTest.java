package dk.tingsted.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Hostile;
import dk.tingsted.Program;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// A program of its own, whose database goes away while it is asked odd things.
@Tag("slow")
class LinesOfLogTest {

    private static final String NAME = "Anna Prøvesen";
    private static final String ADDRESS = "anna.proevesen@example.dk";
    private static final String TOKEN = "hemmelig-nogle-1234";
    private static final String FORGED = "2026-01-01T00:00:00.000Z ERROR forged";

    @Test
    void each_event_is_one_line_that_nobody_forges_and_that_names_nobody(@TempDir Path data)
            throws Exception {
        var program = Program.start(data, "--log=json", "--proxy=127.0.0.1");
        var log =
                CompletableFuture.supplyAsync(
                        () -> lines(program.process().inputReader(StandardCharsets.UTF_8)));
        var asked = odd(program, Hostile.all());
        program.killDatabase();
        asked += odd(program, Hostile.worst());
        // A process of Java's own would close what we read when it is asked to end.
        program.process().toHandle().destroy();
        var lines = log.get();
        var json = new JsonMapper();
        assertThat(lines).isNotEmpty();
        for (var line : lines) {
            var event = json.readTree(line);
            assertThat(event.get("@timestamp").asString()).matches("\\d{4}-.*Z");
            assertThat(event.has("log")).as(line).isTrue();
            assertThat(line).doesNotContain(NAME, ADDRESS, TOKEN);
        }
        assertThat(lines).anyMatch(line -> line.contains("\"request\":\"fra-proxy-7\""));
        Found.that(
                "O6",
                getClass(),
                asked + " odd requests, " + lines.size() + " lines, each an event in JSON and UTC");
    }

    private static int odd(Program program, List<Hostile> strings) {
        int asked = 0;
        for (var one : strings) {
            var odd = URLEncoder.encode(one.value() + "\n" + FORGED, StandardCharsets.UTF_8);
            var browser = program.browser();
            browser.send(
                    browser.request("/search?q=" + odd)
                            .header("X-Request-Id", "fra-proxy-7")
                            .header("Authorization", "Bearer " + TOKEN));
            browser.post("/login", "address=" + ADDRESS + "&name=" + odd);
            browser.get("/organiser/" + odd);
            asked += 3;
        }
        return asked;
    }

    private static List<String> lines(BufferedReader said) {
        try (said) {
            return said.lines().filter(line -> !line.startsWith("SIGN-IN ")).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
