package dk.tingsted.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.command.Server;
import dk.tingsted.platform.Settings;
import dk.tingsted.registration.form.Registered;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People who register one after the other, each as often as she has to, while something happens to
/// the machine; and what each of them was told.
final class Insistent implements AutoCloseable {

    private final FormSender form;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicReference<URI> place = new AtomicReference<>(URI.create("http://none:1"));
    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Thread> senders = new ArrayList<>();

    private Insistent(FormSender form) {
        this.form = form;
    }

    /// A conference in a program of its own, which is stopped again.
    static Insistent at(Path data, String... options) {
        try (var server = server(data, options)) {
            var groups = List.of(Registered.group(1, "Alle", null));
            var conference = Registered.open(server, 1_000_000, groups, List.of());
            var setup = server.verbs(Setups.class).of(conference.id()).orElseThrow();
            return new Insistent(
                    new FormSender(
                            "/" + conference.slug() + "/registration",
                            setup.groups().getFirst().id()));
        }
    }

    static Server server(Path data, String... options) {
        var words = new ArrayList<>(List.of("--data", data.toString(), "--port", "0"));
        words.addAll(List.of(options));
        return Server.start(Settings.of(words, Map.of()));
    }

    void begin(int people) {
        IntStream.range(0, people)
                .forEach(n -> senders.add(Thread.startVirtualThread(() -> sending(n))));
    }

    void goTo(URI site) {
        place.set(site);
    }

    /// Of the conference, for everybody.
    String page() {
        return form.page().replaceFirst("/registration$", "");
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /// Until as many more as this have been told that they are registered.
    Duration until(int more, Duration most) throws InterruptedException {
        long began = System.nanoTime();
        int wanted = acknowledged.size() + more;
        while (acknowledged.size() < wanted) {
            var waited = Duration.ofNanos(System.nanoTime() - began);
            assertThat(waited).as("registered until then: %d", acknowledged()).isLessThan(most);
            Thread.sleep(20);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// Nobody sends any more.
    void end() {
        over.set(true);
        try {
            for (var one : senders) {
                one.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end();
    }

    /// The names of those who know that they are registered.
    Set<String> told() {
        return Set.copyOf(acknowledged);
    }

    /// Everybody who was told so is registered, and everybody only once with one letter.
    void mustBeKept(Server server) {
        var names = texts(server, "select name from registration");
        assertThat(acknowledged).isNotEmpty();
        assertThat(names).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(texts(server, "select message_id from outgoing")).hasSameSizeAs(names);
    }

    private static List<String> texts(Server server, String query) {
        return server.verbs(JdbcClient.class).sql(query).query((row, _) -> row.getString(1)).list();
    }

    private void sending(int number) {
        for (int n = 0; !over.get(); n++) {
            var key = UUID.randomUUID();
            var name = "s" + number + "n" + n;
            while (!over.get()) {
                if (form.send(place.get(), key, name) == 303) {
                    acknowledged.add(name);
                    break;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
