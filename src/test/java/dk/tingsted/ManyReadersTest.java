package dk.tingsted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Many readers at once of a page that asks the database. A thread that cannot be taken off its
/// processor while it waits would stop all others.
class ManyReadersTest {

    private static final int READERS = 64;
    private static final int PAGES = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void all_are_answered() throws Exception {
        var reader = Running.browser();
        var answers = new ArrayList<Future<Integer>>();
        try (var readers = Executors.newFixedThreadPool(READERS)) {
            for (int page = 0; page < READERS * PAGES; page++) {
                var path = "/search?q=kommune" + page % PAGES;
                answers.add(readers.submit(() -> reader.get(path).statusCode()));
            }
            readers.shutdown();
            var done = readers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            answers.forEach(answer -> answer.cancel(true));
            assertThat(done).isTrue();
        }
        for (var answer : answers) {
            assertThat(answer.get()).isEqualTo(200);
        }
    }
}
