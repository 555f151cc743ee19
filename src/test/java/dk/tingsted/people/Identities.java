package dk.tingsted.people;

import dk.tingsted.Running;
import dk.tingsted.command.Server;
import dk.tingsted.conference.Slug;
import dk.tingsted.platform.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Organisers for tests, each with a name and an address that nobody else has.
public final class Identities {

    private Identities() {}

    /// Somebody on the list, without a role.
    public static Organiser somebody() {
        return somebody(Running.server());
    }

    public static Organiser somebody(Server server) {
        var store = server.verbs(OrganiserStore.class);
        var name = "Prøve " + UUID.randomUUID();
        var address = UUID.randomUUID() + "@example.dk";
        return store.find(store.add(address, name, server.clock().instant())).orElseThrow();
    }

    /// Somebody with one role.
    ///
    /// @param conference null for all
    public static Organiser with(Role role, @Nullable Slug conference) {
        var organiser = somebody();
        give(organiser, role, conference);
        return organiser;
    }

    public static void give(Organiser organiser, Role role, @Nullable Slug conference) {
        Running.server().verbs(RoleStore.class).give(organiser.id(), role, conference, null, now());
    }

    /// A browser in which she has used a link from her mail.
    public static Running.Browser byMail(Organiser organiser) {
        return signedIn(organiser, "asked");
    }

    /// A browser in which she has used a link from the console.
    public static Running.Browser byConsole(Organiser organiser) {
        return signedIn(organiser, "console");
    }

    /// A link that was sent to her.
    ///
    /// @param sent how the link came to her
    /// @return the path of a link that nobody has used
    public static String link(Organiser organiser, String sent, Instant made) {
        var secret = Secret.random();
        Running.server()
                .verbs(OrganiserStore.class)
                .addLink(
                        secret.digest(),
                        organiser.id(),
                        made,
                        made.plus(Duration.ofMinutes(10)),
                        sent);
        return "/login/" + secret.text();
    }

    public static Instant now() {
        return Running.server().clock().instant();
    }

    private static Running.Browser signedIn(Organiser organiser, String sent) {
        var browser = Running.browser();
        browser.post(link(organiser, sent, now()), "");
        return browser;
    }
}
