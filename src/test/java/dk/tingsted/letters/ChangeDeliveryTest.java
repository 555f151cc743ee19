package dk.tingsted.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.letters.Sending.Round;
import dk.tingsted.notices.Attended;
import dk.tingsted.platform.MailServer.Tls;
import dk.tingsted.programme.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From an edition that changes the place to the letter in somebody's hand, over a real line.
class ChangeDeliveryTest {

    private final Running.Browser organiser = Running.organiser();
    private final JdbcClient database = Running.server().verbs(JdbcClient.class);
    private final Sink sink = Sink.open();

    @AfterEach
    void close() {
        sink.close();
    }

    @Test
    void everybody_who_comes_gets_the_letter_once_with_the_new_entry_for_her_calendar()
            throws MessagingException, IOException {
        var conference = Attended.conference();
        Attended.register(conference, Language.DANISH, "Ulla Usynlig", "Bo Bibliotek");
        Attended.register(conference, Language.ENGLISH, "Grace Guest");
        Attended.publish(
                conference,
                Attended.PROGRAMME.replace("Østby Rådhus, Torvet 1", "Søhuset, Søvej 2"));
        database.sql("update outgoing set withdrawn_at = now() where sent_at is null").update();
        var notices = "/organiser/" + conference.slug() + "/notices";
        release(notices, organiser.get(notices).body());
        waitFor(3, conference.id().value());
        send();
        send();
        assertThat(sink.got().stream().flatMap(got -> got.recipients().stream()))
                .containsExactlyInAnyOrder(
                        Attended.address("Ulla Usynlig"),
                        Attended.address("Bo Bibliotek"),
                        Attended.address("Grace Guest"));
        for (var got : sink.got()) {
            var message =
                    new MimeMessage(
                            Session.getInstance(new Properties()),
                            new ByteArrayInputStream(got.raw().getBytes(UTF_8)));
            var parts = (MimeMultipart) message.getContent();
            var entry = parts.getBodyPart(parts.getCount() - 1);
            assertThat(entry.getContentType()).contains("text/calendar", "method=REQUEST");
            assertThat(new String(entry.getInputStream().readAllBytes(), UTF_8))
                    .contains("Søhuset", "METHOD:REQUEST")
                    .doesNotContain("SEQUENCE:0");
        }
    }

    private void release(String notices, String page) {
        var id = found("notices/participants/(\\d+)", page);
        var fields =
                List.of("da-subject", "en-subject").stream()
                        .map(name ->
                                name
                                        + "="
                                        + encoded(found(name + "\"[^>]*? value=\"([^\"]*)", page)))
                        .toList();
        var texts =
                List.of("da-text", "en-text").stream()
                        .map(name ->
                                name
                                        + "="
                                        + encoded(
                                                found(
                                                        "name=\"" + name + "\"[^>]*>\n([^<]*)<",
                                                        page)))
                        .toList();
        var answer =
                organiser.post(
                        notices + "/participants/" + id,
                        "act=release&" + String.join("&", fields) + "&" + String.join("&", texts));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private void send() {
        var line = new MailLine(SendingTest.server(sink.port(), Tls.NONE), new Properties());
        var store = Running.server().verbs(SendingStore.class);
        var sending =
                new Sending(store, line, new Pace(60_000), Duration.ofMinutes(2), () -> false);
        while (sending.round(Running.server().clock().instant()) == Round.SENT) {
            // More may be due.
        }
        sending.rest();
    }

    private void waitFor(int letters, long conference) {
        var there =
                IntStream.range(0, 200)
                        .anyMatch(_ -> {
                            pause();
                            return database.sql(
                                                    "select count(*) from outgoing where conference = ? and withdrawn_at is null")
                                            .param(conference)
                                            .query(Integer.class)
                                            .single()
                                    == letters;
                        });
        assertThat(there).isTrue();
    }

    private static String found(String pattern, String page) {
        var match = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertThat(match.find()).as(pattern).isTrue();
        return match.group(1).replace("&lt;", "<").replace("&#34;", "\"").replace("&amp;", "&");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
