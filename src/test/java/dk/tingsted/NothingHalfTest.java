package dk.tingsted;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.FailingSockets.How;
import dk.tingsted.command.Server;
import dk.tingsted.conference.Conference;
import dk.tingsted.platform.Secret;
import dk.tingsted.platform.Settings;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Upload;
import dk.tingsted.registration.form.Registered;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// In each thing that people do, one question to the database after the other fails, as if the line
/// broke at the worst moment. What is done is done altogether or not at all, and what is not done
/// can be done by sending the same form again.
@Tag("slow")
class NothingHalfTest {

    private static final int MOST = 80;

    @TempDir static Path folder;

    private static Server copy;
    private static Running.Browser organiser;

    private final JdbcClient database = Running.server().verbs(JdbcClient.class);

    /// Something that somebody does.
    ///
    /// @param act sends the same form each time
    /// @param state what the database knows of it
    private record Journey(Supplier<HttpResponse<String>> act, Supplier<String> state) {}

    @BeforeAll
    static void start() {
        var url =
                Program.url(Running.server()) + "&socketFactory=" + FailingSockets.class.getName();
        var words = List.of("--data", folder.resolve("copy").toString(), "--port", "0");
        var all = new ArrayList<>(words);
        all.addAll(List.of("--database-url", url));
        copy = Server.start(Settings.of(all, Map.of()));
        organiser = Running.browser(copy);
        organiser.post(copy.organiser().getPath(), "");
    }

    @AfterAll
    static void stop() {
        FailingSockets.mend();
        copy.close();
    }

    @Test
    void whatever_fails_nothing_is_half_done() {
        int registered = everyFailureOf(this::registration);
        int changed = everyFailureOf(() -> mine("change&p0-name=Ida+Ny&p0-address=ny@oestby.dk"));
        int cancelled = everyFailureOf(() -> mine("withdraw"));
        int published = everyFailureOf(this::publishing);
        int held = everyFailureOf(this::holding);
        Found.that(
                "Q2",
                getClass(),
                "each question to the database failed in turn, unsent and unanswered: registration %d, change %d, withdrawal %d, edition %d, letters held %d; never half done, every 5xx with a number or the form to send again"
                        .formatted(registered, changed, cancelled, published, held));
    }

    /// @return how many times it was made to fail
    private static int everyFailureOf(Supplier<Journey> begun) {
        int failures = 0;
        var undisturbed = begun.get();
        var _ = undisturbed.act().get();
        var done = undisturbed.state().get();
        for (var how : How.values()) {
            for (int n = 1; n < MOST; n++) {
                var journey = begun.get();
                var before = journey.state().get();
                FailingSockets.failAfter(n, how);
                var answer = journey.act().get();
                if (!FailingSockets.mend()) {
                    assertThat(n).as("nothing was made to fail").isGreaterThan(1);
                    break;
                }
                failures++;
                judge(journey, before, done, answer, how + " " + n);
            }
        }
        return failures;
    }

    private static void judge(
            Journey journey,
            String before,
            String done,
            HttpResponse<String> answer,
            String which) {
        var left = journey.state().get();
        var told = which + ", answered " + answer.statusCode();
        assertThat(before).isNotEqualTo(done);
        assertThat(left).as(told).isIn(before, done);
        if (answer.statusCode() >= 500) {
            assertThat(answer.body())
                    .as(told)
                    .containsPattern("Nummer: <strong>\\w+|[Pp]røv igen|[Ss]end.{0,40} igen");
        } else {
            assertThat(left).as(told).isEqualTo(done);
        }
        if (left.equals(before)) {
            assertThat(journey.act().get().statusCode()).as(told).isIn(200, 303);
            assertThat(journey.state().get()).as(told).isEqualTo(done);
        }
    }

    private Journey registration() {
        var conference = Registered.open(10, List.of(Registered.group(1, "Alle", null)), List.of());
        var form =
                "act=send&person=0&p0-name=Ida&p0-address=ida@oestby.dk&key=" + UUID.randomUUID();
        var browser = Running.browser(copy);
        return new Journey(
                () -> browser.post("/" + conference.slug() + "/registration", form),
                () -> known(conference));
    }

    private Journey mine(String act) {
        var conference = Registered.open(10, List.of(Registered.group(1, "Alle", null)), List.of());
        var somebody = Registered.somebody(conference, "Ida Prøve", "Østby");
        var secret = Secret.random();
        database.sql(
                        "insert into registration_link (digest, registration, made_at) values (?, ?, now())")
                .param(secret.digest())
                .param(somebody.id().value())
                .update();
        var at = "/" + conference.slug() + "/registration/mine";
        var browser = Running.browser(copy);
        browser.post(at + "/" + secret.text(), "");
        return new Journey(
                () -> browser.post(at, "registration=" + somebody.id().value() + "&act=" + act),
                () -> known(conference));
    }

    /// Rows of everything that a registration is made of.
    private String known(Conference conference) {
        return database.sql(
                        """
                        select concat_ws(' ',
                            (select count(*) from application where conference = :id),
                            (select string_agg(name || regexp_replace(address, '^[0-9a-f-]{36}', '') || standing, ',')
                             from registration where conference = :id),
                            (select count(*) from registration_event e
                             join registration r on r.id = e.registration
                             where r.conference = :id),
                            (select count(*) from outgoing where conference = :id))
                        """)
                .param("id", conference.id().value())
                .query(String.class)
                .single();
    }

    private Journey publishing() {
        var text =
                "Temadag om haver\nTorsdag den 8. maj 2031\n\n10.00 Velkomst\n12.00 Tak for i dag\n";
        var upload =
                new Upload("haver.txt", text.getBytes(StandardCharsets.UTF_8), UUID.randomUUID());
        var welcome =
                (Imported.Welcome)
                        Running.server()
                                .verbs(Programmes.class)
                                .importDocument(upload, "Prøve", Instant.EPOCH);
        var conference = welcome.conference();
        return new Journey(
                () ->
                        organiser.post(
                                "/organiser/" + conference.slug() + "/editions", "status=final"),
                () ->
                        database.sql(
                                        "select count(*) || coalesce(max(status), '') from edition where conference = ?")
                                .param(conference.id().value())
                                .query(String.class)
                                .single());
    }

    private Journey holding() {
        var conference = Registered.open(10, List.of(Registered.group(1, "Alle", null)), List.of());
        Registered.somebody(conference, "Ida Prøve", "Østby");
        Registered.somebody(conference, "Eva Prøve", "Østby");
        return new Journey(
                () -> organiser.post("/organiser/" + conference.slug() + "/outbox", "act=hold"),
                () ->
                        database.sql(
                                        "select count(*) || ' ' || count(held_at) from outgoing where conference = ?")
                                .param(conference.id().value())
                                .query(String.class)
                                .single());
    }
}
