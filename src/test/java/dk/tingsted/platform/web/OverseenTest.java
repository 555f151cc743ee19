package dk.tingsted.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Network;
import dk.tingsted.Running;
import dk.tingsted.command.Server;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.db.Database;
import dk.tingsted.platform.space.ReadOnly;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

class OverseenTest {

    private static final String TOKEN = "en-lang-hemmelighed-til-maalinger";

    @Test
    void figures_are_not_for_everybody() {
        var browser = Running.browser();
        assertThat(browser.get("/metrics").statusCode()).isEqualTo(404);
        assertThat(
                        browser.send(browser.request("/metrics").header("Authorization", "Bearer "))
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_database_that_says_nothing_a_full_disk_and_old_tables_are_told_apart() {
        var never = new CountDownLatch(1);
        assertThat(lacks(() -> waits(never), () -> false)).containsExactly("database");
        assertThat(lacks(OverseenTest::gone, () -> false)).containsExactly("database");
        assertThat(lacks(() -> true, () -> true)).containsExactly("disk");
        assertThat(lacks(() -> false, () -> false)).containsExactly("migrations");
        assertThat(lacks(() -> true, () -> false)).isEmpty();
    }

    @Test
    void a_copy_tells_how_it_is_while_its_database_goes_and_comes(@TempDir Path data)
            throws IOException {
        var database = Running.server().verbs(Database.class).address();
        var port = URI.create(database.url().substring("jdbc:".length())).getPort();
        try (var network = Network.to(() -> URI.create("http://localhost:" + port));
                var copy = copy(data, database.url().replace(":" + port, at(network)))) {
            var browser = Running.browser(copy);
            assertThat(browser.get("/readyz").body()).startsWith("ok\n");
            var figures = figures(browser);
            assertThat(figures)
                    .contains("tingsted_ready 1", "tingsted_outbox_waiting ")
                    .contains("tingsted_connections{state=\"idle\"}", "tingsted_disk_free_bytes ")
                    .contains("tingsted_registrations{standing=\"held\"}", "tingsted_live_lines 0")
                    .contains("tingsted_requests_total{kind=\"probe\",status=\"2xx\"} 1")
                    .contains("tingsted_heap_used_bytes ", "tingsted_up_seconds ");
            assertThat(figures.lines())
                    .allMatch(line ->
                            line.startsWith("# ")
                                    || line.matches(
                                            "tingsted_[a-z_]+(\\{[a-z]+=\"[^\"]+\"(,le=\"[0-9.+Inf]+\")?}"
                                                    + "|\\{kind=\"[a-z]+\",status=\"[0-9a-z]+\"})?"
                                                    + " [0-9.E+-]+"));
            network.away();
            var answered = new ArrayList<Long>();
            answered.add(told(browser, 503, "database\n"));
            assertThat(browser.get("/livez").statusCode()).isEqualTo(200);
            assertThat(figures(browser))
                    .contains("tingsted_ready 0", "tingsted_heap_used_bytes")
                    .doesNotContain("tingsted_outbox_waiting");
            network.back();
            answered.add(told(browser, 200, "ok\n"));
            Found.that(
                    "O5",
                    getClass(),
                    "database away and back told after " + answered + " ms; 404 without the token");
        }
    }

    @Test
    void an_old_letter_is_a_worry_and_no_reason_to_send_readers_elsewhere(@TempDir Path data) {
        try (var copy = copy(data, Running.server().verbs(Database.class).address().url())) {
            var browser = Running.browser(copy);
            var rows = Running.server().verbs(JdbcClient.class);
            rows.sql(
                            """
                            insert into outgoing (occasion, name, address, subject, tongue, text,
                                html, message_id, posted_at, due_at, next_at, held_at)
                            values ('SIGN_IN', 'Anna Prøvesen', 'anna@example.dk', 'Emne', 'da', '',
                                '', 'overseen', now(), now() - interval '20 minutes',
                                now() + interval '1 day', null)
                            """)
                    .update();
            // Others of the tests have letters that wait, too.
            assertThat(oldest(figures(browser))).isGreaterThanOrEqualTo(20 * 60);
            var answer = browser.get("/readyz");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).startsWith("ok\n").contains("\nwarning outbox: ");
            rows.sql("delete from outgoing where message_id = 'overseen'").update();
        }
    }

    private static long oldest(String figures) {
        return figures.lines()
                .filter(line -> line.startsWith("tingsted_outbox_oldest_seconds "))
                .mapToLong(line -> Long.parseLong(line.substring(line.indexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    /// @return after how many milliseconds it was right, the first time that it is asked
    private static long told(Running.Browser browser, int status, String body) {
        long begun = System.nanoTime();
        var answer = browser.get("/readyz");
        while (answer.statusCode() != status && System.nanoTime() - begun < 5_000_000_000L) {
            answer = browser.get("/readyz");
        }
        long took = (System.nanoTime() - begun) / 1_000_000;
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).startsWith(body);
        assertThat(took).isLessThan(5_000);
        return took;
    }

    private static String figures(Running.Browser browser) {
        var answer =
                browser.send(
                        browser.request("/metrics").header("Authorization", "Bearer " + TOKEN));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String at(Network network) {
        return ":" + network.address().getPort();
    }

    /// With a mail server that nobody reaches, so that letters wait.
    private static Server copy(Path data, String url) {
        var address = Running.server().verbs(Database.class).address();
        var signedIn =
                (url.contains("?") ? "&" : "?")
                        + "user="
                        + address.user()
                        + "&password="
                        + address.password();
        var words =
                List.of(
                        "--data=" + data,
                        "--port=0",
                        "--database-url=" + url + signedIn,
                        "--smtp-url=smtp://127.0.0.1:1?tls=none&from=a@example.dk");
        return Server.start(Settings.of(words, Map.of("TINGSTED_METRICS_TOKEN", TOKEN)));
    }

    private static List<String> lacks(Readiness.Shape shape, ReadOnly readOnly) {
        return new Readiness(shape, readOnly, List::of, () -> Instant.EPOCH).found().lacks();
    }

    private static boolean waits(CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    private static boolean gone() {
        throw new DataAccessResourceFailureException("gone");
    }
}
