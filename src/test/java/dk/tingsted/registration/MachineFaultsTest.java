package dk.tingsted.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Program;
import dk.tingsted.Running;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a machine does to a database: it kills it, loses its power, has no room, and does not write
/// what it said that it wrote. Whoever was told that she is registered still is.
@Tag("slow")
class MachineFaultsTest {

    /// `-Dtingsted.faults.seconds=300` for the long run.
    private static final long SECONDS = Long.getLong("tingsted.faults.seconds", 40);

    private static final int CUTS = Integer.getInteger("tingsted.faults.cuts", 5);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void a_database_that_is_killed_again_and_again_comes_back_by_itself(@TempDir Path data)
            throws Exception {
        var back = new ArrayList<Duration>();
        try (var rush = Insistent.at(data)) {
            var program = Program.start(data);
            rush.begin(8);
            rush.goTo(program.address());
            rush.until(20, PATIENCE);
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            while (System.nanoTime() < end) {
                program.killDatabase();
                back.add(rush.until(1, PATIENCE));
                Thread.sleep(10_000);
            }
            rush.end();
            stop(program);
            try (var server = Insistent.server(data)) {
                rush.mustBeKept(server);
            }
            assertThat(longest(back)).isLessThanOrEqualTo(Duration.ofSeconds(10));
            Found.that(
                    "R6",
                    getClass(),
                    "%d kills in %d s; %d acknowledged, 0 lost; the next one %d ms after a kill at the latest"
                            .formatted(
                                    back.size(),
                                    SECONDS,
                                    rush.acknowledged(),
                                    longest(back).toMillis()));
        }
    }

    @Test
    void what_was_acknowledged_is_there_after_the_power_was_cut(@TempDir Path folder)
            throws Exception {
        try (var disk = Disk.image(folder, 900)) {
            var data = disk.at().resolve("data");
            var starts = new ArrayList<Duration>();
            try (var rush = Insistent.at(data)) {
                rush.begin(8);
                for (int n = 0; n < CUTS; n++) {
                    var program = Program.start(data);
                    rush.goTo(program.address());
                    rush.until(20 + 10 * n, PATIENCE);
                    var database = ProcessHandle.of(Program.databaseOf(data)).orElseThrow();
                    disk.cutPower();
                    database.destroyForcibly();
                    program.killAlone();
                    disk.mountAgain();
                    long began = System.nanoTime();
                    var again = Program.start(data);
                    starts.add(Duration.ofNanos(System.nanoTime() - began));
                    stop(again);
                }
                rush.end();
                try (var server = Insistent.server(data)) {
                    rush.mustBeKept(server);
                }
                assertThat(longest(starts)).isLessThanOrEqualTo(Duration.ofSeconds(30));
                Found.that(
                        "R7",
                        getClass(),
                        "%d cuts of an ext4 disk; %d acknowledged, 0 lost; started unaided within %.1f s"
                                .formatted(
                                        CUTS,
                                        rush.acknowledged(),
                                        longest(starts).toMillis() / 1000.0));
            }
        }
    }

    @Test
    void a_full_disk_is_read_only_until_there_is_room(@TempDir Path folder) throws Exception {
        var limits = new String[] {"--space-warning", "120", "--space-least", "80"};
        try (var disk = Disk.inMemory(folder, 520)) {
            var data = disk.at().resolve("data");
            try (var rush = Insistent.at(data, limits)) {
                var program = Program.start(data, limits);
                rush.begin(20);
                rush.goTo(program.address());
                rush.until(50, PATIENCE);
                var full = disk.at().resolve("full");
                long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
                fill(full);
                await(program, 503);
                int before = rush.acknowledged();
                int read = 0;
                while (System.nanoTime() < end) {
                    fill(full);
                    assertThat(program.browser().get(rush.page()).statusCode()).isEqualTo(200);
                    read++;
                    Thread.sleep(1000);
                }
                assertThat(program.browser().get("/readyz").body()).startsWith("disk");
                int slipped = rush.acknowledged() - before;
                Files.delete(full);
                var back = rush.until(1, PATIENCE);
                await(program, 200);
                rush.until(20, PATIENCE);
                rush.end();
                stop(program);
                try (var server = Insistent.server(data, limits)) {
                    rush.mustBeKept(server);
                }
                assertThat(slipped).isZero();
                assertThat(back).isLessThanOrEqualTo(Duration.ofSeconds(60));
                Found.that(
                        "R8",
                        getClass(),
                        "full for %d s: %d pages read, no form taken in; %d acknowledged in all, 0 lost; forms again %.1f s after there was room"
                                .formatted(
                                        SECONDS,
                                        read,
                                        rush.acknowledged(),
                                        back.toMillis() / 1000.0));
            }
        }
    }

    @Test
    void a_disk_that_does_not_sync_acknowledges_nothing(@TempDir Path data) throws Exception {
        var everybodys = Files.createTempDirectory("tingsted-no-sync");
        Files.setPosixFilePermissions(everybodys, PosixFilePermissions.fromString("rwxr-xr-x"));
        var sign = everybodys.resolve("refused");
        var machine =
                Program.Machine.with(
                        everybodys, "nosync", Map.of("TINGSTED_NO_SYNC", sign.toString()));
        try (var rush = Insistent.at(data)) {
            var program = Program.start(machine, data);
            rush.begin(20);
            rush.goTo(program.address());
            rush.until(50, PATIENCE);
            Files.createFile(sign);
            await(program, 503);
            Thread.sleep(5_000);
            Files.delete(sign);
            var back = rush.until(1, PATIENCE);
            await(program, 200);
            rush.until(20, PATIENCE);
            rush.end();
            stop(program);
            try (var server = Insistent.server(data)) {
                rush.mustBeKept(server);
            }
            Found.that(
                    "R9",
                    getClass(),
                    "fsync and fdatasync failed for over 5 s: readyz 503, then 200; %d acknowledged, 0 lost; forms again after %.1f s"
                            .formatted(rush.acknowledged(), back.toMillis() / 1000.0));
        }
    }

    private static Duration longest(List<Duration> some) {
        return some.stream().max(Duration::compareTo).orElseThrow();
    }

    private static void stop(Program program) throws InterruptedException {
        program.process().destroy();
        assertThat(program.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    /// Until it says so.
    private static void await(Program program, int status) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        var probe = new Running.Browser(program.address(), HttpClient.newHttpClient());
        int said = 0;
        while (said != status) {
            assertThat(System.nanoTime()).as("readyz says %d", said).isLessThan(end);
            Thread.sleep(100);
            said = probe.get("/readyz").statusCode();
        }
    }

    /// Everything that is left, also what was given back since.
    private static void fill(Path file) throws IOException {
        var chunk = new byte[1 << 20];
        try (var out =
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(chunk);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }
}
