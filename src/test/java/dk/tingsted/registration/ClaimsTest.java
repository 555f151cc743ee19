package dk.tingsted.registration;

import static dk.tingsted.registration.Invented.NOW;
import static dk.tingsted.registration.Invented.applicant;
import static dk.tingsted.registration.Invented.application;
import static dk.tingsted.registration.Invented.group;
import static dk.tingsted.registration.Invented.open;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.command.Server;
import dk.tingsted.conference.Conference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sixty-four people at a time want one of fifty places, from two copies of the program on one
/// database, while others give theirs up, wait, take what is offered, and the secretariat moves the
/// limit. What all of them were told goes to `checks/claims.mjs`, which knows whether it can be
/// true.
@Tag("slow")
class ClaimsTest {

    private static final int CLIENTS = 64;
    private static final int PEOPLE = 600;
    private static final int PLACES = 50;
    private static final int SEEDS = 10;

    /// How places are asked for.
    private interface Claims {
        boolean register(String who, boolean waits, Random random) throws Exception;

        void cancel(String who);

        Set<String> held();
    }

    @Test
    void no_history_has_one_place_too_many(@TempDir Path data) throws Exception {
        try (var other = Running.otherCopy(data.resolve("other"))) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                var conference = open(PLACES, group("Alle", null), group("Gæster", PLACES / 2));
                var history = new History(data.resolve("seed-" + seed));
                history.limit(PLACES, () -> {});
                var copies = List.of(Running.server(), other);
                drive(new Real(conference, copies, history), history, seed, 0.3);
                assertThat(history.verdict()).as("seed " + seed).contains("\"verdict\":\"PASS\"");
                queueWasKept(conference);
            }
        }
    }

    @Test
    void who_counts_first_and_writes_afterwards_is_found_out(@TempDir Path data) throws Exception {
        var history = new History(data.resolve("naive"));
        history.limit(PLACES, () -> {});
        drive(new CountedThenWritten(), history, 1, 0);
        assertThat(history.verdict()).contains("\"verdict\":\"FAIL\"").contains("ONE_TOO_MANY");
    }

    private static void drive(Claims claims, History history, int seed, double cancels)
            throws Exception {
        var next = new AtomicInteger();
        var clients =
                IntStream.range(0, CLIENTS)
                        .mapToObj(client ->
                                Thread.startVirtualThread(() ->
                                        client(
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
            Claims claims, History history, Random random, AtomicInteger next, double cancels) {
        for (int n = next.getAndIncrement(); n < PEOPLE; n = next.getAndIncrement()) {
            var who = "p" + n;
            long start = System.nanoTime();
            var answer = "unknown";
            try {
                answer = claims.register(who, random.nextInt(3) == 0, random) ? "ok" : "full";
            } catch (Exception e) {
                history.failures.add(e.toString());
            }
            history.add("reg", who, start, answer);
            if (answer.equals("ok") && random.nextDouble() < cancels) {
                long began = System.nanoTime();
                claims.cancel(who);
                history.add("cancel", who, began, "ok");
            }
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

    /// The program itself, asked through one copy or the other.
    private record Real(
            Conference conference,
            List<Server> copies,
            History history,
            Map<String, RegistrationId> ids,
            ConcurrentLinkedQueue<Waits> waiting)
            implements Claims {

        private record Waits(String who, long since) {}

        Real(Conference conference, List<Server> copies, History history) {
            this(
                    conference,
                    copies,
                    history,
                    new ConcurrentHashMap<>(),
                    new ConcurrentLinkedQueue<>());
        }

        @Override
        public boolean register(String who, boolean waits, Random random) throws Exception {
            if (random.nextInt(40) == 0) {
                moveLimit(PLACES - 10 + random.nextInt(20));
            }
            var verbs = verbs(random);
            var since = System.nanoTime();
            var group = group(conference, random.nextInt(4) == 0 ? 1 : 0);
            var form = application(conference, waits, applicant(who, group));
            var outcome = verbs.register(form, NOW);
            if (random.nextInt(10) == 0) {
                assertThat(verbs(random).register(form, NOW)).isEqualTo(outcome);
            }
            takeWhatIsOffered(random);
            return switch (outcome) {
                case Outcome.Received(var people)
                        when people.getFirst().standing() instanceof Standing.Expected ->
                        true;
                case Outcome.Received _ -> {
                    waiting.add(new Waits(who, since));
                    yield false;
                }
                case Outcome.Full _ -> false;
                case Outcome other -> throw new IllegalStateException(other.toString());
            };
        }

        /// One of those who wait looks whether there is a place for her now.
        private void takeWhatIsOffered(Random random) {
            var waits = waiting.poll();
            if (waits == null) {
                return;
            }
            var verbs = verbs(random);
            var found = find(waits.who());
            if (found.standing() instanceof Standing.Offered) {
                assertThat(verbs.takeOffer(found.id(), new By.Herself(), NOW))
                        .isInstanceOf(Deed.Done.class);
                history.add("reg", waits.who(), waits.since(), "ok");
            } else {
                waiting.add(waits);
            }
        }

        private void moveLimit(int places) {
            history.limit(places, () -> Invented.limit(conference, places));
        }

        @Override
        public void cancel(String who) {
            verbs(new Random(who.hashCode())).withdraw(find(who).id(), new By.Herself(), "", NOW);
        }

        /// Whoever has an offer in the end has a place, though she has not looked.
        @Override
        public Set<String> held() {
            waiting.forEach(one -> {
                if (find(one.who()).standing() instanceof Standing.Offered) {
                    history.add("reg", one.who(), one.since(), "ok");
                }
            });
            return verbs(new Random(1)).of(conference.id()).stream()
                    .filter(one ->
                            one.standing() instanceof Standing.Expected
                                    || one.standing() instanceof Standing.Offered)
                    .map(one -> one.person().name())
                    .collect(Collectors.toSet());
        }

        private Registration find(String who) {
            var id =
                    ids.computeIfAbsent(
                            who,
                            _ ->
                                    new RegistrationId(
                                            Running.server()
                                                    .verbs(JdbcClient.class)
                                                    .sql(
                                                            "select id from registration where conference = :c and name = :n")
                                                    .param("c", conference.id().value())
                                                    .param("n", who)
                                                    .query(Long.class)
                                                    .single()));
            return Running.server()
                    .verbs(Registrations.class)
                    .find(conference.id(), id)
                    .orElseThrow();
        }

        private Registrations verbs(Random random) {
            return copies.get(random.nextInt(copies.size())).verbs(Registrations.class);
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
        public boolean register(String who, boolean waits, Random random) {
            long taken =
                    database.sql("select count(*) from naive_claim").query(Long.class).single();
            if (taken >= PLACES) {
                return false;
            }
            database.sql("insert into naive_claim values (:who)").param("who", who).update();
            return true;
        }

        @Override
        public void cancel(String who) {
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

    /// What everybody was told, and when.
    private static final class History {

        private final Path folder;
        private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
        private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();

        History(Path folder) throws IOException {
            this.folder = Files.createDirectories(folder);
        }

        void add(String what, String who, long start, String answer) {
            lines.add(
                    "{\"op\":\"%s\",\"k\":\"%s\",\"s\":%d,\"e\":%d,\"r\":\"%s\"}"
                            .formatted(what, who, start, System.nanoTime(), answer));
        }

        synchronized void limit(int places, Runnable set) {
            long start = System.nanoTime();
            set.run();
            lines.add(
                    "{\"op\":\"limit\",\"s\":%d,\"e\":%d,\"places\":%d}"
                            .formatted(start, System.nanoTime(), places));
        }

        void close(Set<String> held) throws IOException {
            assertThat(failures).isEmpty();
            Files.write(folder.resolve("history.jsonl"), lines);
            Files.writeString(
                    folder.resolve("final.json"),
                    held.stream()
                            .map(who -> '"' + who + '"')
                            .collect(Collectors.joining(",", "[", "]")));
        }

        String verdict() throws Exception {
            var process =
                    new ProcessBuilder(
                                    "node",
                                    "checks/claims.mjs",
                                    folder.resolve("history.jsonl").toString(),
                                    folder.resolve("final.json").toString())
                            .redirectErrorStream(true)
                            .start();
            var said =
                    new String(
                            process.getInputStream().readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            process.waitFor();
            System.out.println(folder.getFileName() + " " + said.strip());
            return said;
        }
    }
}
