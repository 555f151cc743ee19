package dk.tingsted;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.command.Server;
import dk.tingsted.conference.Conference;
import dk.tingsted.followup.FollowUps;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.Upload;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.form.Registered;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two copies of the program on one database tell their readers the same, whichever of them was
/// told.
class TwoCopiesTest {

    private static final Instant NOW = Instant.parse("2031-01-02T10:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir static Path folder;

    private static Server other;
    private static Running.Browser reader;

    private final Programmes programmes = Running.server().verbs(Programmes.class);

    @BeforeAll
    static void start() {
        other = Running.otherCopy(folder.resolve("other"));
        reader = Running.browser(other);
    }

    @AfterAll
    static void stop() {
        other.close();
    }

    @Test
    void what_one_publishes_both_show() throws InterruptedException {
        var conference = published("Temadag om diger", "10.00 Diget i dag");

        await(() -> reads(conference, "", "Diget i dag"));
        assertThat(reader.get("/").body()).contains("/" + conference.slug());
    }

    @Test
    void a_note_that_one_keeps_both_show_and_its_next_version() throws InterruptedException {
        var conference = published("Temadag om sluser", "10.00 Slusen i dag");
        var notes = Running.server().verbs(FollowUps.class);
        notes.addFollowUp(conference, "Opsamling", "Opsamling\n\nFørste note", "Anna", NOW);
        await(() -> reads(conference, "/followup", "Første note"));

        notes.addFollowUp(conference, "Opsamling", "Opsamling\n\nAnden note", "Anna", NOW);

        await(() -> reads(conference, "/followup", "Anden note"));
        assertThat(Running.browser().get("/" + conference.slug() + "/followup").body())
                .contains("Anden note");
    }

    @Test
    void who_was_cut_off_catches_up() throws InterruptedException {
        var database = Running.server().verbs(JdbcClient.class);
        var lines = "select pid from pg_stat_activity where application_name = 'tingsted tidings'";
        await(() -> !database.sql(lines).query(Long.class).list().isEmpty());
        for (int round = 1; round <= 3; round++) {
            database.sql(lines.replace("pid from", "pg_terminate_backend(pid) from"))
                    .query(Boolean.class)
                    .list();
            var conference = published("Temadag om kajer " + round, "10.00 Kajen i dag");
            await(() -> reads(conference, "", "Kajen i dag"));
        }
    }

    @Test
    void fifty_twins_at_two_copies_are_one_registration() {
        var conference =
                Registered.open(null, List.of(Registered.group(1, "Alle", null)), List.of());
        var form =
                "act=send&person=0&p0-name=Ida&p0-address=ida@oestby.dk&key=" + UUID.randomUUID();
        var page = "/" + conference.slug() + "/registration";
        var answers = atOnce(50, n -> (n % 2 == 0 ? reader : Running.browser()).post(page, form));
        assertThat(answers).containsOnly(303);
        var registrations = Running.server().verbs(Registrations.class).of(conference.id());
        assertThat(registrations).hasSize(1);
        Found.that("R4", getClass(), "50 twins at two copies: 1 registration, 50 equal answers");
    }

    @Test
    void of_twenty_who_come_at_once_with_one_link_to_two_copies_one_gets_in() {
        var link = Running.server().organiser().getPath();
        var answers =
                atOnce(
                        20,
                        n ->
                                (n % 2 == 0 ? Running.browser(other) : Running.browser())
                                        .post(link, ""));
        assertThat(answers).containsOnlyOnce(303).containsOnly(303, 410);
        Found.that("M5", getClass(), "20 at once at two copies: 1 came in");
    }

    private static List<Integer> atOnce(int many, IntFunction<HttpResponse<String>> one) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, many)
                    .mapToObj(n -> CompletableFuture.supplyAsync(() -> one.apply(n), threads))
                    .toList()
                    .stream()
                    .map(answer -> answer.join().statusCode())
                    .toList();
        }
    }

    private static boolean reads(Conference conference, String page, String text) {
        return reader.get("/" + conference.slug() + page).body().contains(text);
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        var end = System.nanoTime() + SOON.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(done.getAsBoolean()).as("within " + SOON).isTrue();
    }

    private Conference published(String title, String items) {
        var text = title + "\nTorsdag den 8. maj 2031\n\n" + items + "\n13.00 Afslutning\n";
        var upload = new Upload("temadag.txt", text.getBytes(UTF_8), UUID.randomUUID());
        if (!(programmes.importDocument(upload, "Anna Eksempel", NOW)
                instanceof Imported.Welcome(var conference))) {
            throw new AssertionError("It is a programme");
        }
        programmes.publish(conference, Status.FINAL, "Anna Eksempel", NOW);
        return conference;
    }
}
