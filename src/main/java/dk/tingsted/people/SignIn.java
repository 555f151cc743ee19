package dk.tingsted.people;

import dk.tingsted.platform.Secret;
import dk.tingsted.platform.web.Addresses;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Signing in without a password: a link that works once. One that was asked for lives ten minutes,
/// one for a new colleague a day; the one on the console of the machine lives a day, since whoever
/// reads it could read the database as well.
@Service
public class SignIn {

    private static final Duration ASKED_FOR = Duration.ofMinutes(10);
    private static final Duration ON_CONSOLE = Duration.ofDays(1);
    private static final Duration INVITED = Duration.ofDays(1);
    private static final int LINKS_AN_HOUR = 5;

    private final OrganiserStore store;
    private final RoleStore roles;
    private final Addresses addresses;
    private final Courier courier;
    private final TransactionTemplate transactions;

    SignIn(
            OrganiserStore store,
            RoleStore roles,
            Addresses addresses,
            Courier courier,
            TransactionTemplate transactions) {
        this.store = store;
        this.roles = roles;
        this.addresses = addresses;
        this.courier = courier;
        this.transactions = transactions;
    }

    /// A link for the first administrator, who is made when there is none.
    public URI consoleLink(Instant now) {
        return transactions.execute(_ -> {
            var first = roles.administrators().stream().findFirst();
            return link(first.orElseGet(() -> addFirst(now)), now, ON_CONSOLE, "console");
        });
    }

    private OrganiserId addFirst(Instant now) {
        var first = store.add(null, "Sekretariatet", now);
        roles.give(first, Role.ADMINISTRATOR, null, null, now);
        return first;
    }

    /// Sends a link to an organiser with this address. Nobody learns from us whether there is one.
    public void ask(String typed, Instant now) {
        transactions.executeWithoutResult(_ -> {
            Optional.of(typed.strip().toLowerCase(Locale.ROOT))
                    .filter(Colleagues::isAddress)
                    .flatMap(store::find)
                    .filter(organiser -> mayAsk(organiser, now))
                    .ifPresent(organiser ->
                            courier.bring(
                                    organiser, link(organiser.id(), now, ASKED_FOR, "asked")));
        });
    }

    /// Sends the first link to somebody who was added by a colleague; it may lie a day in the mail.
    void invite(Organiser organiser, Instant now) {
        transactions.executeWithoutResult(_ -> {
            courier.bring(organiser, link(organiser.id(), now, INVITED, "invited"));
        });
    }

    /// Somebody who is here, and how well that is known.
    public record Welcome(Organiser organiser, Proof proof) {}

    /// Uses a link up.
    ///
    /// @return who has signed in; empty when the link is unknown, used or too old
    public Optional<Welcome> use(String secret, Instant now) {
        return transactions.execute(_ -> {
            var used = store.useLink(new Secret(secret).digest(), now);
            var welcome = used.flatMap(this::welcome);
            store.log(
                    now,
                    welcome.map(one -> one.organiser().id()).orElse(null),
                    welcome.isPresent() ? "signed in" : "sign-in refused",
                    null);
            return welcome;
        });
    }

    private Optional<Welcome> welcome(OrganiserStore.UsedLink link) {
        var proof = link.sent().equals("console") ? Proof.CONSOLE : Proof.ONE;
        return store.find(link.organiser()).map(organiser -> new Welcome(organiser, proof));
    }

    /// One who has not left.
    public Optional<Organiser> find(OrganiserId organiser) {
        return store.find(organiser);
    }

    /// One who has not left, by the address in lower case.
    public Optional<Organiser> find(String address) {
        return store.find(address);
    }

    public void leave(Organiser organiser, Instant now) {
        transactions.executeWithoutResult(_ -> {
            store.log(now, organiser.id(), "signed out", null);
        });
    }

    private boolean mayAsk(Organiser organiser, Instant now) {
        return store.linksSince(organiser.id(), now.minus(Duration.ofHours(1))) < LINKS_AN_HOUR;
    }

    private URI link(OrganiserId organiser, Instant now, Duration life, String sent) {
        var secret = Secret.random();
        store.addLink(secret.digest(), organiser, now, now.plus(life), sent);
        store.log(now, organiser, "link made", null);
        return addresses.of("/login/" + secret.text());
    }
}
