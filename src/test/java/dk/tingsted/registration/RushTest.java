package dk.tingsted.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Program;
import dk.tingsted.Program.Machine;
import java.io.File;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everybody comes when registration opens, on machines that are well, too small, or turned off in
/// the middle of it.
@Tag("slow")
class RushTest {

    private static final int PEOPLE = 1_000;
    private static final int PLACES = 300;
    private static final Duration RUSH =
            Duration.ofSeconds(Long.getLong("tingsted.rush.seconds", 60));
    private static final int STOPS = Integer.getInteger("tingsted.rush.stops", 20);

    private static final long AWAY = Duration.ofMillis(20).toNanos();

    /// Statuses that are nobody's fault: the form, received, full, busy for now.
    private static final Set<Integer> FAIR = Set.of(200, 303, 422);

    @Test
    void a_thousand_people_for_three_hundred_places_are_answered_at_once(@TempDir Path data)
            throws Exception {
        var program = Program.copy(machine(List.of(), 512), data);
        try {
            warm(program);
            var rush = new Rush(PLACES);
            rush.everybody(PEOPLE, RUSH, program::address);
            assertThat(FAIR).containsAll(rush.statuses().keySet());
            assertThat(rush.acknowledged).hasSize(PLACES);
            assertThat(rush.share(0.95)).isLessThan(1_000);
            assertThat(rush.share(0.99)).isLessThan(3_000);
            Found.that(
                    "R15",
                    getClass(),
                    "%d people in %d s: %d received, the others told that it is full; p95 %d ms, p99 %d ms, 0 errors"
                            .formatted(
                                    PEOPLE,
                                    RUSH.toSeconds(),
                                    rush.acknowledged.size(),
                                    rush.share(0.95),
                                    rush.share(0.99)));
        } finally {
            program.killAlone();
        }
    }

    /// The class path of the tests is many files, where that of the distribution is one.
    @Test
    void with_few_files_and_little_memory_it_is_slow_at_worst(@TempDir Path data) throws Exception {
        int jars = System.getProperty("java.class.path").split(File.pathSeparator, -1).length;
        var few = List.of("prlimit", "--nofile=" + (256 + jars + 1));
        var program = Program.copy(machine(few, 256).packed(data), data.resolve("copy"));
        var held = new ArrayList<Socket>();
        try {
            warm(program);
            var rush = new Rush(PLACES);
            var holding = Thread.startVirtualThread(() -> hold(program, held));
            rush.everybody(PEOPLE, RUSH.dividedBy(2), program::address);
            holding.join();
            for (var one : held) {
                one.close();
            }
            Thread.sleep(1_000);
            assertThat(program.process().isAlive()).isTrue();
            assertThat(program.browser().get("/readyz").statusCode()).isEqualTo(200);
            assertThat(Set.of(0, 200, 303, 422, 503)).containsAll(rush.statuses().keySet());
            assertThat(rush.lost()).isEmpty();
            Found.that(
                    "R18",
                    getClass(),
                    "%d people, 400 idle lines beside: answers %s, lost 0, alive and ready afterwards"
                            .formatted(PEOPLE, rush.statuses()));
        } finally {
            program.killAlone();
        }
    }

    @Test
    void stopped_in_a_rush_it_ends_what_is_under_way(@TempDir Path data) throws Exception {
        var longest = 0L;
        var broken = 0L;
        var underWay = 0L;
        var acknowledged = 0;
        for (int stop = 0; stop < STOPS; stop++) {
            var program = Program.copy(machine(List.of(), 512), data.resolve("stop" + stop));
            var rush = new Rush(null);
            var people = rush.begin(16, program::address);
            Rush.rest(1_000 + 37L * stop);
            long began = System.nanoTime();
            program.process().destroy();
            assertThat(program.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
            long ended = System.nanoTime();
            rush.end(people);
            longest = Math.max(longest, Duration.ofNanos(ended - began).toMillis());
            // Begun before, and not answered: each had a whole answer or none was begun. It takes a
            // moment from the clock of the one who asks to the one who is asked.
            broken +=
                    rush.heard.stream()
                            .filter(one -> one.status() == 0 && one.at() < began - AWAY)
                            .count();
            underWay +=
                    rush.heard.stream()
                            .filter(one ->
                                    one.status() != 0
                                            && one.at() < began
                                            && one.at() + one.took().toNanos() > began)
                            .count();
            assertThat(rush.acknowledged).isNotEmpty();
            assertThat(rush.lost()).isEmpty();
            acknowledged += rush.acknowledged.size();
        }
        assertThat(broken).isZero();
        assertThat(underWay).isGreaterThan(STOPS);
        Found.that(
                "R20",
                getClass(),
                "%d stops: %d acknowledged, lost 0; %d under way and answered, broken off 0; down within %d ms"
                        .formatted(STOPS, acknowledged, underWay, longest));
    }

    private static Machine machine(List<String> before, int megabytes) {
        return new Machine(before, megabytes, Map.of());
    }

    private static void warm(Program program) throws InterruptedException {
        new Rush(null).everybody(100, Duration.ofSeconds(3), program::address);
    }

    /// Phones that connect and say nothing.
    private static void hold(Program program, List<Socket> held) {
        for (int n = 0; n < 400; n++) {
            try {
                held.add(new Socket("localhost", program.address().getPort()));
            } catch (IOException e) {
                // It takes no more: as it should be.
            }
            Rush.rest(10);
        }
    }
}
