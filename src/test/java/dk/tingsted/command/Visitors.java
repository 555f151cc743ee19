package dk.tingsted.command;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.passes.Passes;
import dk.tingsted.passes.Purpose;
import dk.tingsted.platform.Secret;
import dk.tingsted.programme.Imported;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.Upload;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Everybody who comes to the demonstration, each in a browser of her own: the public, the
/// secretariat, one who has registered, and those who came by a link.
final class Visitors {

    private static final String BY = "Anna Prøvesen";

    private static final Pattern LINK =
            Pattern.compile("(/[a-z0-9-]+(?:/en)?/(?:pass|award/jury)/[A-Za-z0-9_-]{20,64})");

    private final Server server;

    Visitors(Server server) {
        this.server = server;
    }

    Running.Browser somebody() {
        var http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        return new Running.Browser(server.address(), http);
    }

    Running.Browser organiser() {
        var browser = somebody();
        browser.post(server.organiser().getPath(), "");
        return browser;
    }

    List<Conference> conferences() {
        return server.verbs(Conferences.class).all();
    }

    /// The one that this part of the demonstration is about.
    Conference withRowsIn(String table) {
        var owner = one("select cast(min(conference) as text) from " + table);
        return conferences().stream()
                .filter(conference -> owner.equals(Long.toString(conference.id().value())))
                .findFirst()
                .orElseThrow();
    }

    /// One that is set up for nothing.
    Conference empty() {
        var bytes =
                "Et tomt møde\n3. maj 2027\n\n10.00 Velkomst\n".getBytes(StandardCharsets.UTF_8);
        var upload = new Upload("tomt.txt", bytes, UUID.randomUUID());
        return switch (server.verbs(Programmes.class)
                .importDocument(upload, BY, server.clock().instant())) {
            case Imported.Welcome(var conference) -> conference;
            case Imported.Refused(var refusal) -> throw new AssertionError(refusal.message());
        };
    }

    /// By the private link of somebody who has registered, the link's page being the first.
    String mine(Conference conference, int number) {
        var secret = Secret.random();
        server.verbs(JdbcClient.class)
                .sql(
                        """
                        insert into registration_link (digest, registration, made_at)
                        select :digest, id, now() from registration where conference = :conference
                        order by id offset :number limit 1
                        """)
                .param("digest", secret.digest())
                .param("conference", conference.id().value())
                .param("number", number)
                .update();
        return "/" + conference.slug() + "/registration/mine/" + secret.text();
    }

    /// By the link of somebody who is invited.
    String invited(Conference conference) {
        var secret = Secret.random();
        server.verbs(JdbcClient.class)
                .sql(
                        """
                        insert into invitation_link (digest, invitation, address, made_at)
                        select :digest, id, address, now() from invitation
                        where conference = :conference limit 1
                        """)
                .param("digest", secret.digest())
                .param("conference", conference.id().value())
                .update();
        return "/" + conference.slug() + "/invitation/" + secret.text();
    }

    String pass(Conference conference, Purpose purpose, String key, String name) {
        return server.verbs(Passes.class)
                .make(conference, purpose, key, name, BY, server.clock().instant())
                .getPath();
    }

    String speaker(Conference conference, String name) {
        return pass(conference, Purpose.SPEAKER, name.toLowerCase(Locale.ROOT), name);
    }

    /// By the link in the letter that a council got.
    String council(String name) {
        return found(
                one(
                        "select text from outgoing where name = '"
                                + name
                                + "' and text like '%/pass/%' order by id limit 1"));
    }

    static String found(String page) {
        var link = LINK.matcher(page);
        if (!link.find()) {
            throw new AssertionError("No link was made");
        }
        return link.group(1);
    }

    /// What stands in a column of one row.
    String one(String sql) {
        return server.verbs(JdbcClient.class).sql(sql).query(String.class).single();
    }
}
