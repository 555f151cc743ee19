package dk.tingsted.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.tingsted.Running;
import dk.tingsted.command.Server;
import dk.tingsted.conference.Conference;
import dk.tingsted.people.Identities;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.db.Database;
import dk.tingsted.registration.By;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.form.Registered;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The running program, and another that is told.
class WebhookTest {

    /// What the program of the tests may tell, too.
    private static final String HOST = "127.0.0.2";

    private final Conference conference = Registered.open(null, Registered.two(), List.of());
    private final ConcurrentLinkedQueue<Heard> heard = new ConcurrentLinkedQueue<>();
    private final AtomicInteger status = new AtomicInteger(200);
    private final HttpServer other = other();

    private record Heard(String id, String time, String signature, String body) {}

    @AfterEach
    void end() {
        other.stop(0);
    }

    @Test
    void each_event_is_told_once_signed_and_without_names_whoever_tells_it(@TempDir Path data)
            throws Exception {
        try (var copy = copy(data.resolve("one"));
                var twin = copy(data.resolve("two"))) {
            var webhooks = copy.verbs(Webhooks.class);
            var all = Set.of(Event.REGISTERED, Event.CANCELLED);
            var secret = webhooks.make(conference, address(), all, Identities.somebody(), now());
            var people =
                    IntStream.range(0, 10).mapToObj(n -> registered("Anna Prøvesen" + n)).toList();
            Running.server()
                    .verbs(Registrations.class)
                    .withdraw(people.getFirst().id(), new By.Organiser("Prøve"), "", now());
            await(11);
            Thread.sleep(2_500);
            assertThat(heard.stream().map(Heard::id).distinct()).hasSize(11);
            assertThat(heard).hasSize(11);
            assertThat(heard)
                    .allSatisfy(one -> {
                        assertThat(one.signature())
                                .isEqualTo(
                                        Signature.of(
                                                secret,
                                                one.id(),
                                                Long.parseLong(one.time()),
                                                one.body()));
                        assertThat(one.body()).doesNotContain("Prøvesen", "@");
                    });
            assertThat(heard.stream().filter(one -> one.body().contains("registration.cancelled")))
                    .hasSize(1);
            assertThat(webhooks.messages(conference, 100)).allMatch(one -> one.sentAt() != null);
            assertThat(twin.verbs(Webhooks.class).of(conference)).hasSize(1);
        }
    }

    @Test
    void one_that_is_away_is_tried_again_and_may_be_sent_again(@TempDir Path data)
            throws Exception {
        try (var copy = copy(data)) {
            var webhooks = copy.verbs(Webhooks.class);
            var chosen = Set.of(Event.REGISTERED);
            webhooks.make(conference, address(), chosen, Identities.somebody(), now());
            status.set(500);
            registered("Anna Prøvesen");
            await(1);
            var waits = until(webhooks, one -> one.said() != null);
            assertThat(waits.said()).isEqualTo("Svarede 500.");
            assertThat(waits.nextAt()).isAfter(now().plusSeconds(3));
            status.set(204);
            webhooks.again(conference, waits.id(), now());
            var went = until(webhooks, one -> one.sentAt() != null);
            assertThat(heard.stream().map(Heard::id).distinct())
                    .containsExactly(went.key().toString());
        }
    }

    @Test
    void it_is_tried_for_a_day() {
        var all =
                IntStream.rangeClosed(1, 8)
                        .mapToObj(tries -> Messenger.pauseAfter(tries).orElseThrow())
                        .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(22), Duration.ofHours(25));
        assertThat(Messenger.pauseAfter(9)).isEmpty();
    }

    @Test
    void an_organiser_gives_an_address_and_is_told_why_nothing_came() throws Exception {
        var organiser = Running.organiser();
        var page = "/organiser/" + conference.slug() + "/webhooks";
        assertThat(organiser.post(page, "address=http://x&event=").statusCode()).isEqualTo(422);
        assertThat(organiser.post(page, "address=file:///x&event=edition.published").body())
                .contains("Adressen skal være som https://");
        var made =
                organiser.post(page, "address=http://127.0.0.1:1/&event=edition.published").body();
        assertThat(made).contains("whsec_");
        var id = Pattern.compile("/webhooks/([0-9]+)/try").matcher(made);
        assertThat(id.find()).isTrue();
        organiser.post(page + "/" + id.group(1) + "/try", "");
        until(Running.server().verbs(Webhooks.class), one -> one.said() != null);
        var shown = organiser.get(page).body();
        assertThat(shown).contains("TINGSTED_WEBHOOK_ALLOW").doesNotContain("whsec_");
        assertThat(heard).isEmpty();
        organiser.post(page + "/" + id.group(1) + "/end", "");
        assertThat(organiser.get(page).body()).contains("Ingen får besked.");
    }

    private Message until(Webhooks webhooks, java.util.function.Predicate<Message> which)
            throws InterruptedException {
        for (int n = 0; n < 100; n++) {
            var found = webhooks.messages(conference, 10).stream().filter(which).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("It never came: " + webhooks.messages(conference, 10));
    }

    private void await(int many) throws InterruptedException {
        for (int n = 0; n < 150 && heard.size() < many; n++) {
            Thread.sleep(100);
        }
    }

    private Registration registered(String name) {
        return Registered.somebody(conference, name, "Randers Kommune");
    }

    private static Instant now() {
        return Running.server().clock().instant();
    }

    private String address() {
        return "http://" + HOST + ":" + other.getAddress().getPort() + "/tingsted";
    }

    private HttpServer other() {
        try {
            var here = new InetSocketAddress(InetAddress.ofLiteral(HOST), 0);
            var server = HttpServer.create(here, 50);
            server.createContext(
                    "/",
                    exchange -> {
                        var body = exchange.getRequestBody().readAllBytes();
                        var fields = exchange.getRequestHeaders();
                        heard.add(
                                new Heard(
                                        fields.getFirst("webhook-id"),
                                        fields.getFirst("webhook-timestamp"),
                                        fields.getFirst("webhook-signature"),
                                        new String(body, StandardCharsets.UTF_8)));
                        exchange.sendResponseHeaders(status.get(), -1);
                        exchange.close();
                    });
            server.start();
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// One that may tell this machine.
    private static Server copy(Path data) {
        var address = Running.server().verbs(Database.class).address();
        var url =
                address.url()
                        + (address.url().contains("?") ? "&" : "?")
                        + "user="
                        + address.user()
                        + "&password="
                        + address.password();
        var words = List.of("--data=" + data, "--port=0", "--database-url=" + url);
        return Server.start(Settings.of(words, Map.of("TINGSTED_WEBHOOK_ALLOW", HOST)));
    }
}
