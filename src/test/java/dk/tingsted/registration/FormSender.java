package dk.tingsted.registration;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/// Fills in the form of registration and sends it as a browser does, on a connection of its own.
///
/// @param page of the form, within its site
record FormSender(String page, GroupId group) {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    /// Sends it, for one person of this name.
    ///
    /// @return the status of the answer; 0 where none came
    int send(URI site, UUID key, String name) {
        var request =
                HttpRequest.newBuilder(site.resolve(page))
                        .timeout(PATIENCE)
                        .header("Origin", site.toString())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(key, name)))
                        .build();
        try (var browser = HttpClient.newBuilder().connectTimeout(TO_CONNECT).build()) {
            return browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    String form(UUID key, String name) {
        return "act=send&person=0&key="
                + key
                + "&p0-name="
                + URLEncoder.encode(name, StandardCharsets.UTF_8)
                + "&p0-address="
                + address(name)
                + "&p0-group="
                + group.value();
    }

    static String address(String name) {
        return name.toLowerCase(Locale.ROOT) + "@oestby.dk";
    }
}
