package dk.tingsted.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Network;
import dk.tingsted.Program;
import dk.tingsted.Running;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The network to the database falls silent, breaks, or is gone for a while, under two copies that
/// people register at. Everybody is answered in time, and it is well again soon after.
@Tag("slow")
class DatabaseTroubleTest {

    private static final int PEOPLE = 50;
    private static final long SECONDS = Long.getLong("tingsted.trouble.seconds", 20);
    private static final long ANSWER_MS = 10_000;
    private static final long WELL_MS = 15_000;
    private static final long MARGIN_MS = 500;

    @Test
    void everybody_is_answered_whatever_happens_to_the_line(@TempDir Path data) throws Exception {
        var url = Program.url(Running.server());
        var port = URI.create(url.substring("jdbc:".length())).getPort();
        try (var line = Network.to(() -> URI.create("http://localhost:" + port))) {
            var behind = url.replace(":" + port, ":" + line.address().getPort());
            var one = Program.start(data.resolve("one"), "--database-url", behind);
            var other = Program.start(data.resolve("other"), "--database-url", behind);
            try {
                judge(line, List.of(one, other));
            } finally {
                one.killAlone();
                other.killAlone();
            }
        }
    }

    private void judge(Network line, List<Program> copies) throws Exception {
        new Rush(null).everybody(100, java.time.Duration.ofSeconds(4), () -> any(copies));
        var silent = trouble(line, copies, line::silence);
        var reset = trouble(line, copies, line::cut);
        var gone = trouble(line, copies, line::away);
        Found.that(
                "R10",
                getClass(),
                "%d people, two copies; silent %d s: %s; reset: %s; gone %d s: %s"
                        .formatted(PEOPLE, SECONDS, silent, reset, SECONDS, gone));
    }

    /// @return the longest answer, and how long until all are well
    private static String trouble(Network line, List<Program> copies, Runnable fault)
            throws Exception {
        var rush = new Rush(null);
        var people = rush.begin(PEOPLE, () -> any(copies));
        Rush.rest(2_000);
        fault.run();
        Rush.rest(SECONDS * 1_000);
        line.back();
        long back = System.nanoTime();
        for (var copy : copies) {
            while (!isWell(copy)) {
                assertThat(System.nanoTime() - back).isLessThan(WELL_MS * 1_000_000);
                Rush.rest(100);
            }
        }
        long well = (System.nanoTime() - back) / 1_000_000;
        Rush.rest(1_000);
        rush.end(people);
        System.out.println("longest " + rush.longest() + ", well " + well + rush.statuses());
        assertThat(Set.of(200, 303, 503)).containsAll(rush.statuses().keySet());
        assertThat(rush.longest()).isLessThan(ANSWER_MS + MARGIN_MS);
        assertThat(rush.lost()).isEmpty();
        return "longest answer %d ms, well again after %d ms, %d acknowledged, lost 0"
                .formatted(rush.longest(), well, rush.acknowledged.size());
    }

    private static boolean isWell(Program copy) {
        return copy.browser().get("/readyz").statusCode() == 200;
    }

    private static URI any(List<Program> copies) {
        return copies.get(ThreadLocalRandom.current().nextInt(copies.size())).address();
    }
}
