package dk.tingsted.invitations;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.platform.Secret;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Status;
import dk.tingsted.programme.Upload;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Notice;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Conferences that people are invited to, and the secretariat that does it.
final class Invited {

    static final Running.Browser ORGANISER = Running.organiser();

    private static final String PROGRAMME =
            """
            Temadag om lokale haver
            Torsdag den 8. maj 2031

            10.00 Velkomst
            10.15 Haven som mødested
            Ved Ida Prøve, gartner, Østby Kommune
            15.00 Afslutning
            """;

    private Invited() {}

    /// Published, with registration open; the last group is by invitation only.
    static Conference conference() {
        var programmes = Running.server().verbs(Programmes.class);
        var upload = new Upload("haver.txt", PROGRAMME.getBytes(UTF_8), UUID.randomUUID());
        var welcome = (Imported.Welcome) programmes.importDocument(upload, "Prøve", Instant.EPOCH);
        programmes.publish(welcome.conference(), Status.FINAL, "Prøve", Instant.EPOCH);
        open(welcome.conference());
        return welcome.conference();
    }

    private static void open(Conference conference) {
        var setups = Running.server().verbs(Setups.class);
        var now = Running.server().clock().instant();
        setups.save(
                new Setup(
                        conference.id(),
                        null,
                        now.minus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(30)),
                        now.plus(Duration.ofDays(30)),
                        null,
                        Duration.ofDays(2),
                        true,
                        true,
                        List.of(
                                new Group(new GroupId(-1), "Gæster", null, null, false, null),
                                new Group(new GroupId(-3), "Udstillere", null, null, false, null),
                                new Group(new GroupId(-2), "Politikere", null, null, true, null)),
                        List.of(),
                        new Notice("Østby Kommune", "a", "b", "c", "d", "e", "f", "g")),
                "Prøve",
                now);
        setups.open(conference.id(), "Prøve", now);
    }

    static String at(Conference conference) {
        return "/organiser/" + conference.slug() + "/invitations";
    }

    /// Hands in a list as text.
    ///
    /// @return where it is looked at
    static String handedIn(Conference conference, String text) {
        var answer =
                post(
                        at(conference) + "/new",
                        Map.of("name", "Byråd", "text", text, "group", "Politikere"));
        return location(answer);
    }

    static void imported(Conference conference, String text) {
        post(handedIn(conference, text), Map.of("act", "import"));
    }

    static HttpResponse<String> post(String path, Map<String, String> fields) {
        return ORGANISER.post(path, form(fields));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    static Invitation one(Conference conference, String name) {
        return Running.server().verbs(Invitations.class).of(conference.id()).stream()
                .filter(invitation -> invitation.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// Lays letters in the outbox for all who await one.
    static HttpResponse<String> mailed(Conference conference, String occasion, int seen) {
        return post(
                at(conference) + "/letters",
                Map.of("occasion", occasion, "seen", "" + seen, "days", "7"));
    }

    /// The secret in the latest letter to an address.
    static String secret(Conference conference, String address) {
        var text =
                database()
                        .sql(
                                "select text from outgoing where conference = ? and address = ? order by id desc limit 1")
                        .param(conference.id().value())
                        .param(address)
                        .query(String.class)
                        .single();
        var link = Pattern.compile("/invitation/([A-Za-z0-9_-]{43})").matcher(text);
        if (!link.find()) {
            throw new IllegalStateException("No link in the letter");
        }
        return link.group(1);
    }

    /// A second link to the same invitation, as a reminder has one.
    static String otherLink(String secret) {
        var other = Secret.random();
        database()
                .sql(
                        "insert into invitation_link (digest, invitation, address, made_at) select ?, invitation, address, made_at from invitation_link where digest = ?")
                .param(other.digest())
                .param(new Secret(secret).digest())
                .update();
        return other.text();
    }

    /// As if the mail server had taken them so many days ago.
    static void sent(Conference conference, int daysAgo) {
        database()
                .sql(
                        "update outgoing set sent_at = now() - make_interval(days => ?), held_at = null, held_by = null where conference = ?")
                .param(daysAgo)
                .param(conference.id().value())
                .update();
        database()
                .sql(
                        "update invitation_event set at = now() - make_interval(days => ?) where what in ('invited', 'reminded') and invitation in (select id from invitation where conference = ?)")
                .param(daysAgo)
                .param(conference.id().value())
                .update();
    }

    static JdbcClient database() {
        return Running.server().verbs(JdbcClient.class);
    }
}
