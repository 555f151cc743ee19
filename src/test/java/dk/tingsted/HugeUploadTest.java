package dk.tingsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of 100 MB is handed in, by a browser that says how much is coming and by a program that
/// does not: both are told so within seconds, and the server needs no more memory for it.
@Tag("slow")
class HugeUploadTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int HUGE = 100 * MEGABYTE;
    private static final Duration SECONDS = Duration.ofSeconds(10);
    private static final long KILOBYTES_MORE = 150 * 1024;

    @Test
    void a_file_of_100_megabytes_is_refused_at_once_and_costs_no_memory(@TempDir Path data)
            throws Exception {
        var program = Program.start(data);
        try {
            assertThat(program.browser().get("/organiser/import").statusCode()).isEqualTo(200);
            long before = mostMemory(program);
            var whole = Files.write(data.resolve("huge.form"), form());
            isRefused(program, HttpRequest.BodyPublishers.ofFile(whole));
            isRefused(program, HttpRequest.BodyPublishers.ofInputStream(() -> stream(whole)));
            assertThat(mostMemory(program) - before).isLessThan(KILOBYTES_MORE);
            assertThat(program.browser().get("/organiser/import").statusCode()).isEqualTo(200);
        } finally {
            program.kill();
        }
    }

    private static void isRefused(Program program, HttpRequest.BodyPublisher body) {
        var began = now();
        var answer = send(program, body);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("for stor", "25 MB");
        assertThat(Duration.between(began, now())).isLessThan(SECONDS);
    }

    private static Instant now() {
        return InstantSource.system().instant();
    }

    private static HttpResponse<String> send(Program program, HttpRequest.BodyPublisher body) {
        return program.browser()
                .send(
                        program.browser()
                                .request("/organiser/import")
                                .header("Origin", program.browser().address().toString())
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(body));
    }

    private static byte[] form() {
        var head =
                "--x\r\nContent-Disposition: form-data; name=\"document\"; filename=\"program.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n"
                        .getBytes(StandardCharsets.UTF_8);
        var form = Arrays.copyOf(head, HUGE);
        var end = "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(end, 0, form, HUGE - end.length, end.length);
        return form;
    }

    private static InputStream stream(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    /// The most memory that the process has had, in kB.
    private static long mostMemory(Program program) throws IOException {
        var status = Path.of("/proc", String.valueOf(program.process().pid()), "status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }
}
