package dk.tingsted.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.command.Server;
import dk.tingsted.platform.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever was told that she is registered is registered once, though the program and its database
/// are killed, and though answers are lost on the way.
@Tag("slow")
class KillDuringRegistrationTest {

    private static final int SENDERS = 12;

    /// `-Dtingsted.kill.seconds=300` for the long run.
    private static final long SECONDS = Long.getLong("tingsted.kill.seconds", 60);

    @Test
    void nobody_who_was_answered_is_lost_or_there_twice_when_all_is_killed(@TempDir Path data)
            throws Exception {
        var door = new AtomicReference<URI>();
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        var over = new AtomicBoolean();
        var senders =
                IntStream.range(0, SENDERS)
                        .mapToObj(n ->
                                Thread.startVirtualThread(
                                        () -> sending(n, door, acknowledged, over)))
                        .toList();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        int kills = 0;
        while (System.nanoTime() < end) {
            var process = program(data);
            try (var said = process.inputReader(StandardCharsets.UTF_8)) {
                door.set(URI.create(said.readLine().substring("READY ".length())));
                Thread.sleep(2000 + 700L * (kills % 3));
                kill(data, process, kills % 2 == 0);
                kills++;
            }
        }
        over.set(true);
        for (var sender : senders) {
            sender.join();
        }
        try (var server =
                Server.start(
                        Settings.of(List.of("--data", data.toString(), "--port", "0"), Map.of()))) {
            var names = names(server);
            System.out.println(
                    "kills "
                            + kills
                            + ", acknowledged "
                            + acknowledged.size()
                            + ", lost "
                            + acknowledged.stream().filter(name -> !names.contains(name)).count()
                            + ", doubled "
                            + (names.size() - names.stream().distinct().count()));
            assertThat(acknowledged).isNotEmpty();
            assertThat(names).doesNotHaveDuplicates().containsAll(acknowledged);
        }
    }

    @Test
    void five_hundred_people_whose_answers_are_lost_on_the_way_are_five_hundred_rows()
            throws Exception {
        var conference = Invented.open(1000, Invented.group("Alle", null));
        var lost = new AtomicInteger();
        try (var proxy = new Lossy(BareDoor.open(Running.server(), conference), lost)) {
            var people =
                    IntStream.range(0, 500)
                            .mapToObj(n ->
                                    Thread.startVirtualThread(() -> {
                                        var key = UUID.randomUUID();
                                        while (!BareDoor.send(proxy.address(), key, "P" + n)) {
                                            Thread.onSpinWait();
                                        }
                                    }))
                            .toList();
            for (var one : people) {
                one.join();
            }
        }
        var all = Running.server().verbs(Registrations.class).of(conference.id());
        System.out.println("answers lost " + lost + ", rows " + all.size());
        assertThat(lost).hasPositiveValue();
        assertThat(all).hasSize(500);
    }

    /// Each sends one form after the other, each until it is answered.
    private static void sending(
            int sender,
            AtomicReference<URI> door,
            java.util.Set<String> acknowledged,
            AtomicBoolean over) {
        for (int n = 0; !over.get(); n++) {
            var key = UUID.randomUUID();
            var name = "s" + sender + "n" + n;
            while (!over.get()) {
                var where = door.get();
                if (where != null && BareDoor.send(where, key, name)) {
                    acknowledged.add(name);
                    break;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> names(Server server) {
        return server.verbs(JdbcClient.class)
                .sql("select name from registration")
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static Process program(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dk.tingsted.registration.BareDoor",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// As the power would: in every other turn the database first, in the others the program.
    private static void kill(Path data, Process process, boolean databaseFirst) throws Exception {
        if (databaseFirst) {
            killDatabase(data);
        }
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        killDatabase(data);
    }

    private static void killDatabase(Path data) throws IOException {
        try (var files = Files.walk(data, 4)) {
            for (var file : files.filter(path -> path.endsWith("postmaster.pid")).toList()) {
                long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
            }
        } catch (java.io.UncheckedIOException e) {
            // A file went away while we looked; the database is going down.
        }
    }

    /// Hands every form on, and loses three answers of ten.
    private static final class Lossy implements AutoCloseable {

        private final ServerSocket socket;
        private final URI target;
        private final AtomicInteger lost;
        private final Random random = new Random(7);

        Lossy(URI target, AtomicInteger lost) throws IOException {
            this.socket = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
            this.target = target;
            this.lost = lost;
            Thread.startVirtualThread(this::accept);
        }

        URI address() {
            return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }

        private void accept() {
            try {
                while (true) {
                    var client = socket.accept();
                    Thread.startVirtualThread(() -> carry(client));
                }
            } catch (IOException e) {
                // Closed: the test is over.
            }
        }

        private void carry(Socket client) {
            try (client;
                    var server = new Socket(InetAddress.getLoopbackAddress(), target.getPort())) {
                var up = Thread.startVirtualThread(() -> copy(client, server));
                var answer = new byte[4096];
                int length = server.getInputStream().read(answer);
                boolean loses;
                synchronized (random) {
                    loses = random.nextInt(10) < 3;
                }
                if (loses || length < 0) {
                    lost.incrementAndGet();
                    client.setSoLinger(true, 0);
                } else {
                    client.getOutputStream().write(answer, 0, length);
                }
                client.close();
                up.join();
            } catch (IOException e) {
                // The client tries again.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static void copy(Socket from, Socket to) {
            try {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException e) {
                // The other side has ended it.
            }
        }
    }
}
