package dk.tingsted.registration;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/// Fills in the form of registration and sends it as a browser does, on a connection of its own.
///
/// @param page of the form, within its site
record FormSender(String page, GroupId group) {

    private static final Duration PATIENCE = Duration.ofSeconds(12);

    /// Sends it, for one person of this name.
    ///
    /// @return the status of the answer; 0 where none came
    int send(URI site, UUID key, String name) {
        try {
            var connection = (HttpURLConnection) site.resolve(page).toURL().openConnection();
            connection.setInstanceFollowRedirects(false);
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout((int) PATIENCE.toMillis());
            connection.setDoOutput(true);
            connection.setRequestProperty("Sec-Fetch-Site", "same-origin");
            connection.setRequestProperty("Connection", "close");
            try (var out = connection.getOutputStream()) {
                out.write(form(key, name).getBytes(StandardCharsets.US_ASCII));
            }
            return connection.getResponseCode();
        } catch (IOException e) {
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
