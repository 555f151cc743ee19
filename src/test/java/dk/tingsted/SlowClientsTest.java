package dk.tingsted;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Four hundred who send their requests drop by drop, beside readers who mean well.
@Tag("slow")
class SlowClientsTest {

    private static final int SLOW = 400;
    private static final Duration GONE = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofSeconds(55);
    private static final Duration GOOD = Duration.ofSeconds(2);

    private record Run(Duration took, long p95, int reads) {}

    @Test
    void who_sends_a_request_drop_by_drop_is_let_go_and_others_are_answered_meanwhile()
            throws Exception {
        boolean isThere = isThere();
        assumeTrue(
                isThere || System.getenv("CI") != null,
                "slowhttptest is missing here: bin/setup --all installs it");
        assertThat(isThere).as("slowhttptest, which bin/setup --all installs").isTrue();
        var headers = beside("-H", "GET");
        var bodies = beside("-B", "POST");
        for (var run : List.of(headers, bodies)) {
            assertThat(run.took).isLessThan(GONE.plusSeconds(4));
            assertThat(run.p95).isLessThan(GOOD.toMillis());
            assertThat(run.reads).isGreaterThan(50);
        }
        Found.that(
                "R17",
                getClass(),
                "%d slow headers gone after %d s, good p95 %d ms; %d slow bodies gone after %d s, good p95 %d ms"
                        .formatted(
                                SLOW,
                                headers.took.toSeconds(),
                                headers.p95,
                                SLOW,
                                bodies.took.toSeconds(),
                                bodies.p95));
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("slowhttptest", "-h")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// It ends by itself when all its connections are closed. They are opened within a second.
    private static Run beside(String kind, String verb) throws Exception {
        var began = System.nanoTime();
        var slow =
                new ProcessBuilder(
                                "slowhttptest",
                                kind,
                                "-c",
                                Integer.toString(SLOW),
                                "-r",
                                Integer.toString(SLOW),
                                "-i",
                                "5",
                                "-x",
                                "16",
                                "-l",
                                Long.toString(LONGEST.toSeconds()),
                                "-t",
                                verb,
                                "-p",
                                "5",
                                "-u",
                                Running.server().address().resolve("/organiser/sign-in").toString())
                        .redirectErrorStream(true)
                        .start();
        var reads = new ArrayList<Long>();
        var reader = Running.browser();
        var told = Thread.startVirtualThread(() -> drain(slow));
        while (slow.isAlive()) {
            long asked = System.nanoTime();
            assertThat(reader.get("/").statusCode()).isEqualTo(200);
            reads.add((System.nanoTime() - asked) / 1_000_000);
            Thread.sleep(100);
        }
        told.join();
        var sorted = reads.stream().sorted().toList();
        return new Run(
                Duration.ofNanos(System.nanoTime() - began),
                sorted.get(sorted.size() * 95 / 100),
                sorted.size());
    }

    /// What it says is not read: it would stop when nobody takes it.
    private static void drain(Process process) {
        try (var said = process.inputReader(UTF_8)) {
            while (said.readLine() != null) {
                Thread.onSpinWait();
            }
        } catch (IOException e) {
            process.destroy();
        }
    }
}
