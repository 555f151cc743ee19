package dk.tingsted;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.conference.Conference;
import dk.tingsted.registration.form.Registered;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever asks cannot choose where the links in somebody's letter lead. No HTTP client sends
/// headers such as these, so they are written by hand.
class ForgedHostTest {

    private static final String THEIRS = "ond.example";

    private final int port = Running.server().address().getPort();
    private final String ours = "localhost:" + port;
    private final Conference conference =
            Registered.open(null, List.of(Registered.group(1, "Alle", null)), List.of());

    @Test
    void no_header_moves_a_link_in_a_letter_or_where_one_is_sent() throws Exception {
        var page = "/" + conference.slug() + "/registration";
        var variants =
                List.of(
                        List.of(page, "Host: " + THEIRS),
                        List.of(page, "Host: " + ours + "@" + THEIRS),
                        List.of(page, "Host: " + ours, "Host: " + THEIRS),
                        List.of("http://" + THEIRS + page, "Host: " + ours),
                        List.of(page, "Host: " + ours, "X-Forwarded-Host: " + THEIRS),
                        List.of(
                                page,
                                "Host: " + ours,
                                "Forwarded: host=" + THEIRS + ";proto=https"),
                        List.of(page, "Host: " + ours, "X-Host: " + THEIRS, "X-Original-URL: /x"),
                        List.of(page, "Host: " + ours, "X-Forwarded-Server: " + THEIRS),
                        List.of(page, "Host: " + ours, "X-Forwarded-Port: 4444"));
        int received = 0;
        for (var variant : variants) {
            var answer = ask(variant);
            assertThat(answer.lines().filter(line -> line.startsWith("Location:")))
                    .noneMatch(line -> line.contains(THEIRS) || line.contains("4444"));
            if (answer.startsWith("HTTP/1.1 303")) {
                received++;
            } else {
                assertThat(answer).startsWith("HTTP/1.1 4");
            }
        }
        var letters =
                Running.server()
                        .verbs(JdbcClient.class)
                        .sql("select text || html from outgoing where conference = ?")
                        .param(conference.id().value())
                        .query(String.class)
                        .list();
        assertThat(received).isPositive();
        assertThat(letters)
                .hasSize(received)
                .allSatisfy(letter ->
                        assertThat(letter)
                                .contains("http://" + ours + page + "/mine/")
                                .doesNotContain(THEIRS, "4444"));
        Found.that(
                "M6",
                getClass(),
                "%d forged requests: %d refused, %d letters, every link ours"
                        .formatted(variants.size(), variants.size() - received, letters.size()));
    }

    private String ask(List<String> variant) throws IOException {
        var form =
                "act=send&person=0&p0-name=Ida+Prove&p0-address="
                        + UUID.randomUUID()
                        + "@oestby.dk&key="
                        + UUID.randomUUID();
        var head =
                "POST "
                        + variant.getFirst()
                        + " HTTP/1.1\r\n"
                        + String.join("\r\n", variant.subList(1, variant.size()))
                        + "\r\nOrigin: http://"
                        + ours
                        + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded"
                        + "\r\nContent-Length: "
                        + form.length()
                        + "\r\n\r\n";
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream().write((head + form).getBytes(ISO_8859_1));
            return new String(line.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
