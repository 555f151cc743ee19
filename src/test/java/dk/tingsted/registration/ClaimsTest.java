package dk.tingsted.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Program;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.platform.db.Database;
import dk.tingsted.registration.form.Registered;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sixty-four people at a time want one of fifty places, from two programs on one database, while
/// others give theirs up, wait, take what is offered, and the secretariat moves the limit in a
/// third. What all of them were told goes to `checks/claims.mjs`, which knows whether it can be
/// true.
///
/// `-Dtingsted.claims.seeds=1` for a short run, `-Dtingsted.claims.fixed=true` for a limit that
/// stays.
@Tag("slow")
class ClaimsTest {

    private static final int CLIENTS = 64;
    private static final int PEOPLE = Integer.getInteger("tingsted.claims.people", 600);
    private static final int PLACES = 50;
    private static final int SEEDS = Integer.getInteger("tingsted.claims.seeds", 10);
    private static final boolean FIXED = Boolean.getBoolean("tingsted.claims.fixed");
    private static final Path HISTORIES = Path.of("target", "claims");

    @Test
    void no_history_has_one_place_too_many(@TempDir Path data) throws Exception {
        var one = otherProgram(data.resolve("one"));
        var other = otherProgram(data.resolve("other"));
        try (var clients = new DoorClaims.Clients(CLIENTS)) {
            fifty(one, other, clients);
            for (int seed = 1; seed <= SEEDS; seed++) {
                var groups =
                        List.of(
                                Registered.group(1, "Alle", null),
                                Registered.group(2, "Gæster", PLACES / 2));
                var conference = Registered.open(PLACES, groups, List.of());
                var history = new History(HISTORIES.resolve("seed-" + seed));
                history.limit(PLACES, () -> {});
                var sites = List.of(one.address(), other.address());
                var claims = new DoorClaims(conference, sites, clients, history);
                drive(claims, history, seed, 0.3);
                assertThat(history.verdict()).as("seed " + seed).contains("\"verdict\":\"PASS\"");
                queueWasKept(conference);
            }
            Found.that(
                    "R2",
                    getClass(),
                    "%d of %d histories of %d tries hold".formatted(SEEDS, SEEDS, PEOPLE));
        } finally {
            one.killAlone();
            other.killAlone();
        }
    }

    /// Nobody gives up a place and nobody moves the limit.
    private static void fifty(Program one, Program other, DoorClaims.Clients clients)
            throws Exception {
        var groups =
                List.of(
                        Registered.group(1, "Alle", null),
                        Registered.group(2, "Gæster", PLACES / 2));
        var conference = Registered.open(PLACES, groups, List.of());
        var history = new History(HISTORIES.resolve("fixed"));
        history.limit(PLACES, () -> {});
        var claims =
                new DoorClaims(
                        conference, List.of(one.address(), other.address()), clients, history) {
                    @Override
                    public boolean mayMove() {
                        return false;
                    }
                };
        drive(claims, history, 1, 0);
        assertThat(history.verdict()).contains("\"verdict\":\"PASS\"");
        assertThat(claims.held()).hasSize(PLACES);
        Found.that(
                "R1",
                ClaimsTest.class,
                "%d clients, %d tries, %d places held, 0 errors"
                        .formatted(CLIENTS, PEOPLE, claims.held().size()));
    }

    @Test
    void who_counts_first_and_writes_afterwards_is_found_out() throws Exception {
        var history = new History(HISTORIES.resolve("naive"));
        history.limit(PLACES, () -> {});
        drive(new CountedThenWritten(), history, 1, 0);
        assertThat(history.verdict()).contains("\"verdict\":\"FAIL\"").contains("ONE_TOO_MANY");
    }

    /// On the database of the program that the tests run in.
    private static Program otherProgram(Path data) throws Exception {
        var address = Running.server().verbs(Database.class).address();
        var url = address.url() + (address.url().contains("?") ? "&" : "?");
        return Program.start(
                data,
                "--database-url",
                url + "user=" + address.user() + "&password=" + address.password());
    }

    private static void drive(Claims claims, History history, int seed, double cancels)
            throws Exception {
        var next = new AtomicInteger();
        var clients =
                IntStream.range(0, CLIENTS)
                        .mapToObj(client ->
                                Thread.startVirtualThread(() ->
                                        client(
                                                client,
                                                claims,
                                                history,
                                                new Random(seed * 1000L + client),
                                                next,
                                                cancels)))
                        .toList();
        for (var client : clients) {
            client.join();
        }
        history.close(claims.held());
    }

    private static void client(
            int client,
            Claims claims,
            History history,
            Random random,
            AtomicInteger next,
            double cancels) {
        for (int n = next.getAndIncrement(); n < PEOPLE; n = next.getAndIncrement()) {
            try {
                maybeMove(claims, history, random);
                comes(client, claims, history, random, "p" + n, cancels);
            } catch (Exception | AssertionError e) {
                history.failed(e);
            }
        }
    }

    private static void comes(
            int client, Claims claims, History history, Random random, String who, double cancels)
            throws Exception {
        long start = System.nanoTime();
        boolean placed = claims.register(client, who, random);
        history.add("reg", who, start, placed ? "ok" : "full");
        if (placed && random.nextDouble() < cancels) {
            long began = System.nanoTime();
            claims.cancel(client, who, random);
            history.add("cancel", who, began, "ok");
        }
    }

    private static void maybeMove(Claims claims, History history, Random random) {
        int places = PLACES - 10 + random.nextInt(20);
        if (random.nextInt(40) == 0 && !FIXED && claims.mayMove()) {
            history.limit(places, () -> claims.move(places));
        }
    }

    /// Whoever still waits came later than all of her group who were offered a place.
    private static void queueWasKept(Conference conference) {
        var registrations = Running.server().verbs(Registrations.class);
        var groups =
                registrations.of(conference.id()).stream()
                        .collect(Collectors.groupingBy(Registration::group));
        for (var group : groups.values()) {
            var offered =
                    group.stream()
                            .filter(one ->
                                    registrations.happened(one.id()).stream()
                                            .anyMatch(
                                                    event -> event.what() == Happened.What.OFFERED))
                            .mapToLong(one -> one.id().value())
                            .max()
                            .orElse(0);
            assertThat(group.stream().filter(one -> one.standing() instanceof Standing.Waiting))
                    .allMatch(one -> one.id().value() > offered);
        }
    }

    /// As it must not be done: the count is old when the row is written.
    private static final class CountedThenWritten implements Claims {

        private final JdbcClient database = Running.server().verbs(JdbcClient.class);

        CountedThenWritten() {
            database.sql("create table if not exists naive_claim (who text)").update();
            database.sql("delete from naive_claim").update();
        }

        @Override
        public boolean register(int client, String who, Random random) {
            long taken =
                    database.sql("select count(*) from naive_claim").query(Long.class).single();
            if (taken >= PLACES) {
                return false;
            }
            database.sql("insert into naive_claim values (:who)").param("who", who).update();
            return true;
        }

        @Override
        public void cancel(int client, String who, Random random) {
            database.sql("delete from naive_claim where who = :who").param("who", who).update();
        }

        @Override
        public Set<String> held() {
            return Set.copyOf(
                    database.sql("select who from naive_claim")
                            .query((row, _) -> row.getString(1))
                            .list());
        }
    }
}
