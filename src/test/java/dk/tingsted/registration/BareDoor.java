package dk.tingsted.registration;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.tingsted.command.Server;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.Settings;
import dk.tingsted.programme.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

/// The program in a process of its own with a door to registering alone: `KEY NAME` is posted, and
/// the answer is `ok` when it is on the disk. Started again on the same folder it goes on with the
/// same conference.
final class BareDoor {

    private BareDoor() {}

    /// @param arguments the data folder
    static void main(String[] arguments) throws IOException {
        var words = List.of("--data", arguments[0], "--port", "0");
        var server = Server.start(Settings.of(words, Map.of()));
        System.out.println("READY " + open(server, conference(server)));
    }

    /// Where the door is.
    static URI open(Server server, Conference conference) throws IOException {
        var group =
                server.verbs(Setups.class).of(conference.id()).orElseThrow().groups().getFirst();
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var http = HttpServer.create(address, 0);
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        http.createContext("/", exchange -> answer(exchange, server, conference, group.id()));
        http.start();
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
    }

    /// Whether it was received.
    static boolean send(URI door, UUID key, String name) {
        var request =
                HttpRequest.newBuilder(door)
                        .timeout(Duration.ofSeconds(12))
                        .POST(HttpRequest.BodyPublishers.ofString(key + " " + name))
                        .build();
        try (var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Conference conference(Server server) {
        return server.verbs(Conferences.class).all().stream()
                .findFirst()
                .orElseGet(() -> founded(server));
    }

    private static Conference founded(Server server) {
        var conference = server.verbs(Conferences.class).found("Havedag", "Anna", Invented.NOW);
        var setups = server.verbs(Setups.class);
        setups.save(
                Invented.setup(conference.id(), 100_000, Invented.group("Alle", null)),
                "Anna",
                Invented.NOW);
        setups.open(conference.id(), "Anna", Invented.NOW);
        return conference;
    }

    private static void answer(
            HttpExchange exchange, Server server, Conference conference, GroupId group)
            throws IOException {
        try (exchange) {
            var words =
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                            .split(" ", 2);
            var form =
                    new Application(
                            UUID.fromString(words[0]),
                            conference,
                            null,
                            Language.DANISH,
                            true,
                            List.of(Invented.applicant(words[1], group)));
            var outcome = server.verbs(Registrations.class).register(form, Invented.NOW);
            boolean received = outcome instanceof Outcome.Received;
            exchange.sendResponseHeaders(received ? 200 : 503, -1);
        }
    }
}
