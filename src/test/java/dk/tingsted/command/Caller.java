package dk.tingsted.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Asks the program as a browser does, by a network that may fail, and keeps her cookies.
final class Caller {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http;
    private final URI door;
    private final List<String> cookies = new ArrayList<>();

    /// @param status 0 where no answer came
    record Answer(int status, String body) {}

    Caller(HttpClient http, URI door, String... cookies) {
        this.http = http;
        this.door = door;
        this.cookies.addAll(List.of(cookies));
    }

    static HttpClient http() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    /// The same by another way.
    synchronized Caller by(URI other) {
        return new Caller(http, other, cookies.toArray(String[]::new));
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(door.resolve(path)).GET());
    }

    Answer post(String path, String form) {
        return send(
                HttpRequest.newBuilder(door.resolve(path))
                        .header("Origin", door.toString())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private synchronized Answer send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies));
        }
        try {
            var answer =
                    http.send(
                            request.timeout(PATIENCE).build(),
                            HttpResponse.BodyHandlers.ofString());
            for (var cookie : answer.headers().allValues("Set-Cookie")) {
                keep(cookie.split(";", 2)[0]);
            }
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            return new Answer(0, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, "");
        }
    }

    private void keep(String cookie) {
        var name = cookie.split("=", 2)[0] + "=";
        cookies.removeIf(one -> one.startsWith(name));
        cookies.add(cookie);
    }
}
