package dk.tingsted;

import dk.tingsted.command.Server;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.db.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// One real server with a real PostgreSQL for all tests of a run, started by the first that asks,
/// on a database that begins empty.
public final class Running {

    private static final Path FOLDER = Path.of("target", "test-data");

    private Running() {}

    public static Server server() {
        return Once.SERVER;
    }

    /// A browser that has not signed in, follows nothing by itself, and keeps its cookies.
    public static Browser browser() {
        return new Browser(server().address());
    }

    /// Another copy of the program on the same database, for the caller to close.
    ///
    /// @param data a folder of its own
    public static Server otherCopy(Path data) {
        var address = server().verbs(Database.class).address();
        var url = address.url() + (address.url().contains("?") ? "&" : "?");
        var words =
                List.of(
                        "--data",
                        data.toString(),
                        "--port",
                        "0",
                        "--database-url",
                        url + "user=" + address.user() + "&password=" + address.password());
        return Server.start(Settings.of(words, Map.of()));
    }

    /// A browser that has signed in as the first organiser.
    public static Browser organiser() {
        var browser = browser();
        browser.post(server().organiser().getPath(), "");
        return browser;
    }

    /// A browser that reads another copy.
    public static Browser browser(Server copy) {
        return new Browser(copy.address());
    }

    public record Browser(URI address, HttpClient http) {

        Browser(URI address) {
            this(address, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
        }

        public HttpResponse<String> get(String path) {
            return send(request(path).GET());
        }

        /// Sends a form, as a page of ours would.
        ///
        /// @param form as `name=value&…`
        public HttpResponse<String> post(String path, String form) {
            return send(
                    request(path)
                            .header("Origin", address.toString())
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form)));
        }

        public HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(address.resolve(path));
        }

        /// A file, as it is.
        public byte[] bytes(String path) {
            try {
                return http.send(
                                request(path).GET().build(),
                                HttpResponse.BodyHandlers.ofByteArray())
                        .body();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        public HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static final class Once {
        static final Server SERVER = start();

        private static Server start() {
            removeIfThere(FOLDER.resolve("database"));
            var arguments =
                    List.of(
                            "--data",
                            FOLDER.toString(),
                            "--port",
                            "0",
                            // Where no test but that of webhooks listens.
                            "--webhook-allow",
                            "127.0.0.2");
            var server = Server.start(Settings.of(arguments, Map.of()));
            // She is the first on the list, whichever test comes first.
            var _ = server.organiser();
            return server;
        }

        private static void removeIfThere(Path tree) {
            if (!Files.exists(tree)) {
                return;
            }
            try (var paths = Files.walk(tree)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
