package dk.tingsted.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.letters.Sending.Round;
import dk.tingsted.notices.Attended;
import dk.tingsted.platform.MailServer.Tls;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An invitation in somebody's hand, and the button in her mail program that ends such letters.
class InvitationDeliveryTest {

    private final Running.Browser organiser = Running.organiser();
    private final JdbcClient database = Running.server().verbs(JdbcClient.class);
    private final Sink sink = Sink.open();

    @AfterEach
    void close() {
        sink.close();
    }

    @Test
    void
            whoever_presses_the_button_of_her_mail_program_gets_no_more_and_a_scanner_presses_nothing() {
        database.sql("update outgoing set withdrawn_at = now() where sent_at is null").update();
        var conference = Attended.conference();
        var address = UUID.randomUUID() + "@oestby.example.dk";
        invite("/organiser/" + conference.slug() + "/invitations", address);
        send();
        var got = sink.got().getFirst();
        assertThat(got.recipients()).containsExactly(address);
        var link = got.header("List-Unsubscribe").orElseThrow().replaceAll("[<>]", "");
        var program = Running.browser();
        var path = URI.create(link).getPath();
        assertThat(program.get(path).body()).contains(address, "<form");
        assertThat(optedOut(address)).isZero();
        var pressed =
                program.send(
                        program.request(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "List-Unsubscribe=One-Click")));
        assertThat(pressed.statusCode()).isEqualTo(200);
        assertThat(optedOut(address)).isEqualTo(1);
    }

    private void invite(String invitations, String address) {
        var taken =
                organiser.post(
                        invitations + "/new",
                        "name=Gruppen&text=" + URLEncoder.encode("Ida <" + address + ">", UTF_8));
        organiser.post(taken.headers().firstValue("Location").orElseThrow(), "act=import");
        var posted =
                organiser.post(
                        invitations + "/letters", "occasion=invitation&seen=1&days=7&go=yes");
        assertThat(posted.statusCode()).isEqualTo(303);
    }

    private long optedOut(String address) {
        return database.sql("select count(*) from invitation_opt_out where address = ?")
                .param(address)
                .query(Long.class)
                .single();
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
}
