package dk.tingsted.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Faults;
import dk.tingsted.Found;
import dk.tingsted.Letterbox;
import dk.tingsted.Program;
import dk.tingsted.Running;
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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever was told by the form that she is registered is registered once and gets one letter,
/// though the program and its database are killed again and again, and answers are lost on the way.
@Tag("slow")
class KillDuringRegistrationTest {

    private static final int SENDERS = 8;
    private static final int LOST_PERCENT = 30;

    /// `-Dtingsted.kill.seconds=300` for the long run.
    private static final long SECONDS = Long.getLong("tingsted.kill.seconds", 60);

    /// A letter that was on the line when the program was killed is tried again after two minutes.
    private static final long LETTERS_SECONDS = 300;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicReference<URI> place = new AtomicReference<>(URI.create("http://none:1"));
    private final List<Duration> ready = new ArrayList<>();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void nobody_who_was_answered_is_lost_or_there_twice_when_all_is_killed(@TempDir Path data)
            throws Exception {
        try (var letterbox = Letterbox.open();
                var line = Faults.before(place::get, LOST_PERCENT)) {
            var sender = opened(data);
            var senders =
                    IntStream.range(0, SENDERS)
                            .mapToObj(n ->
                                    Thread.startVirtualThread(
                                            () -> sending(sender, n, line.address())))
                            .toList();
            int kills = killing(data, letterbox);
            over.set(true);
            for (var one : senders) {
                one.join();
            }
            try (var server = server(data, "--smtp-url", letterbox.url())) {
                judge(server, letterbox, kills, line.lost());
            }
        }
    }

    @Test
    void five_hundred_people_whose_answers_are_lost_on_the_way_are_five_hundred_rows_and_letters()
            throws Exception {
        var conference =
                Registered.open(1000, List.of(Registered.group(1, "Alle", null)), List.of());
        var sender =
                new FormSender(
                        "/" + conference.slug() + "/registration", Invented.group(conference, 0));
        var receipts = new ConcurrentHashMap<Integer, Set<String>>();
        try (var line = Faults.before(() -> Running.server().address(), LOST_PERCENT)) {
            var people =
                    IntStream.range(0, 500)
                            .mapToObj(n ->
                                    Thread.startVirtualThread(() -> {
                                        var key = UUID.randomUUID();
                                        for (int tries = 0;
                                                sender.send(line.address(), key, "P" + n) != 303
                                                        && tries < 50;
                                                tries++) {
                                            pause();
                                        }
                                        again(sender, key, n, receipts);
                                    }))
                            .toList();
            for (var one : people) {
                one.join();
            }
            var all = Running.server().verbs(Registrations.class).of(conference.id());
            System.out.println("answers lost " + line.lost() + ", rows " + all.size());
            assertThat(line.lost()).isPositive();
            assertThat(all).hasSize(500);
        }
        var letters =
                Running.server()
                        .verbs(JdbcClient.class)
                        .sql("select address from outgoing where conference = ?")
                        .param(conference.id().value())
                        .query(String.class)
                        .list();
        assertThat(letters).hasSize(500).doesNotHaveDuplicates();
        assertThat(receipts).hasSize(500);
        assertThat(receipts.values()).allMatch(same -> same.size() == 1);
        Found.that(
                "R3", getClass(), "500 people, 500 rows, 500 letters, 500 receipts, each the same");
    }

    /// Up to four times more, on a line that loses nothing: the answer and the receipt stay the
    /// same.
    private static void again(
            FormSender sender, UUID key, int n, Map<Integer, Set<String>> receipts) {
        var browser = Running.browser();
        for (int more = 0; more <= n % 4; more++) {
            var answer = browser.post(sender.page(), sender.form(key, "P" + n));
            var receipt = answer.headers().firstValue("Location").orElse("no receipt " + more);
            var page = browser.get(receipt).body();
            receipts.computeIfAbsent(n, _ -> ConcurrentHashMap.newKeySet()).add(receipt + page);
        }
    }

    /// A conference in a program of its own.
    private static FormSender opened(Path data) {
        try (var server = server(data)) {
            var groups = List.of(Registered.group(1, "Alle", null));
            var conference = Registered.open(server, 1_000_000, groups, List.of());
            var setup = server.verbs(Setups.class).of(conference.id()).orElseThrow();
            return new FormSender(
                    "/" + conference.slug() + "/registration", setup.groups().getFirst().id());
        }
    }

    private static Server server(Path data, String... options) {
        var words = new java.util.ArrayList<>(List.of("--data", data.toString(), "--port", "0"));
        words.addAll(List.of(options));
        return Server.start(Settings.of(words, Map.of()));
    }

    /// In turns the database first, then the program, or the program alone and the database after.
    private int killing(Path data, Letterbox letterbox) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        int kills = 0;
        while (System.nanoTime() < end) {
            long began = System.nanoTime();
            var program = Program.start(data, "--smtp-url", letterbox.url());
            place.set(program.address());
            ready.add(Duration.ofNanos(System.nanoTime() - began));
            awaitAnswers(30 + 10 * (kills % 3));
            if (kills % 3 == 2) {
                program.killDatabase();
                Thread.sleep(1500);
            }
            program.kill();
            kills++;
        }
        return kills;
    }

    /// A busy machine starts slowly; a program that has answered nobody is not worth killing.
    private void awaitAnswers(int some) throws InterruptedException {
        int before = acknowledged.size();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (acknowledged.size() < before + some && System.nanoTime() < end) {
            Thread.sleep(50);
        }
    }

    /// One form after the other, each until it is answered.
    private void sending(FormSender sender, int number, URI site) {
        for (int n = 0; !over.get(); n++) {
            var key = UUID.randomUUID();
            var name = "s" + number + "n" + n;
            while (!over.get()) {
                if (sender.send(site, key, name) == 303) {
                    acknowledged.add(name);
                    break;
                }
                pause();
            }
        }
    }

    private void judge(Server server, Letterbox letterbox, int kills, int lost) throws Exception {
        var names = texts(server, "select name from registration");
        waitForLetters(server);
        var letters = texts(server, "select message_id from outgoing");
        var extra = letterbox.byId().values().stream().mapToInt(times -> times - 1).sum();
        System.out.println(
                "kills %d, answers lost %d, acknowledged %d, lost %d, doubled %d; letters %d, never arrived %d, arrived again %d"
                        .formatted(
                                kills,
                                lost,
                                acknowledged.size(),
                                acknowledged.stream().filter(one -> !names.contains(one)).count(),
                                names.size() - names.stream().distinct().count(),
                                letters.size(),
                                letters.stream()
                                        .filter(id -> !letterbox.byId().containsKey(id))
                                        .count(),
                                extra));
        assertThat(acknowledged).isNotEmpty();
        assertThat(lost).isPositive();
        assertThat(names).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(letters).hasSameSizeAs(names);
        assertThat(letterbox.byId().keySet()).containsExactlyInAnyOrderElementsOf(letters);
        assertThat(letterbox.idsByAddress().values()).allMatch(ids -> ids.size() == 1);
        assertThat(extra).isLessThanOrEqualTo(kills);
        Found.that(
                "M1",
                getClass(),
                "%d kills: %d letters arrived, %d of them twice"
                        .formatted(kills, letters.size(), extra));
        assertThat(longest()).isLessThanOrEqualTo(Duration.ofSeconds(15));
        Found.that(
                "R5",
                getClass(),
                "%d kills in %d s with %d answers lost: %d acknowledged, 0 lost, each letter arrived; ready again within %.1f s"
                        .formatted(
                                kills,
                                SECONDS,
                                lost,
                                acknowledged.size(),
                                longest().toMillis() / 1000.0));
        Found.that(
                "M1",
                getClass(),
                "%d kills: %d letters arrived, %d of them twice"
                        .formatted(kills, letters.size(), extra));
    }

    private Duration longest() {
        return ready.stream().max(Duration::compareTo).orElseThrow();
    }

    private static void waitForLetters(Server server) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LETTERS_SECONDS);
        while (System.nanoTime() < end
                && !texts(server, "select address from outgoing where sent_at is null").isEmpty()) {
            Thread.sleep(500);
        }
    }

    private static List<String> texts(Server server, String query) {
        return server.verbs(JdbcClient.class).sql(query).query((row, _) -> row.getString(1)).list();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
