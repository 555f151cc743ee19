package dk.tingsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program and its database are killed while imports are under way. Afterwards each import is
/// there as a whole or not at all, and what was answered is there.
@Tag("slow")
class KillDuringImportTest {

    private static final int ROUNDS = 4;
    private static final int ITEMS = 200;
    private static final Set<String> OTHER_PAGES =
            Set.of(
                    "/organiser/help",
                    "/organiser/import",
                    "/organiser/me",
                    "/organiser/people",
                    "/organiser/second/setup");
    private static final Pattern REVIEW = Pattern.compile("href=\"(/organiser/[a-z0-9-]+)\"");

    @Test
    void an_import_is_there_whole_or_not_at_all(@TempDir Path data) throws Exception {
        var answered = new ConcurrentLinkedQueue<String>();
        for (int round = 0; round < ROUNDS; round++) {
            var program = Program.start(data);
            int number = round;
            var senders =
                    IntStream.range(0, 3)
                            .mapToObj(n ->
                                    Thread.startVirtualThread(
                                            () -> importing(program, number + "-" + n, answered)))
                            .toList();
            Thread.sleep(1500 + 700L * round);
            program.kill();
            for (var sender : senders) {
                sender.join();
            }
        }
        var program = Program.start(data);
        try {
            var list = program.browser().get("/organiser").body();
            var reviews = REVIEW.matcher(list).results().map(found -> found.group(1)).distinct();
            var whole = reviews.filter(path -> !OTHER_PAGES.contains(path)).toList();
            assertThat(whole).isNotEmpty();
            for (var path : whole) {
                var review = program.browser().get(path);
                assertThat(review.statusCode()).isEqualTo(200);
                assertThat(review.body()).contains("Punkt nummer " + (ITEMS - 1));
            }
            assertThat(whole).containsAll(answered);
        } finally {
            program.kill();
        }
    }

    /// Sends programme after programme until the program is gone.
    private static void importing(
            Program program, String name, ConcurrentLinkedQueue<String> answered) {
        for (int turn = 0; turn < 500; turn++) {
            try {
                var answer =
                        program.browser()
                                .post("/organiser/import", form(programme(name + "-" + turn)));
                answer.headers()
                        .firstValue("Location")
                        .map(place -> URI.create(place).getPath())
                        .filter(_ -> answer.statusCode() == 303 || answer.statusCode() == 302)
                        .ifPresent(answered::add);
            } catch (RuntimeException gone) {
                return;
            }
        }
    }

    private static String form(String text) {
        return "key="
                + UUID.randomUUID()
                + "&text="
                + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String programme(String name) {
        var text = new StringBuilder("# Konference " + name + "\n\nTirsdag den 24. maj 2022\n\n");
        for (int item = 0; item < ITEMS; item++) {
            text.append("%d.%02d Punkt nummer %d%n".formatted(8 + item / 20, item % 20 * 3, item));
        }
        return text.toString();
    }
}
