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
    private final Addresses addresses;
    private final Courier courier;
    private final TransactionTemplate transactions;

    SignIn(
            OrganiserStore store,
            Addresses addresses,
            Courier courier,
            TransactionTemplate transactions) {
        this.store = store;
        this.addresses = addresses;
        this.courier = courier;
        this.transactions = transactions;
    }

    /// A link for the first organiser, who is made when there is none.
    public URI consoleLink(Instant now) {
        return transactions.execute(_ -> {
            var first =
                    store.all().stream()
                            .findFirst()
                            .map(Organiser::id)
                            .orElseGet(() -> store.add(null, "Sekretariatet", now));
            return link(first, now, ON_CONSOLE);
        });
    }

    /// Sends a link to an organiser with this address. Nobody learns from us whether there is one.
    public void ask(String address, Instant now) {
        transactions.executeWithoutResult(_ -> {
            store.find(address.strip().toLowerCase(Locale.ROOT))
                    .filter(organiser -> mayAsk(organiser, now))
                    .ifPresent(organiser ->
                            courier.bring(organiser, link(organiser.id(), now, ASKED_FOR)));
        });
    }

    /// Sends the first link to somebody who was added by a colleague; it may lie a day in the mail.
    void invite(Organiser organiser, Instant now) {
        transactions.executeWithoutResult(_ -> {
            courier.bring(organiser, link(organiser.id(), now, INVITED));
        });
    }

    /// Uses a link up.
    ///
    /// @return who has signed in; empty when the link is unknown, used or too old
    public Optional<Organiser> use(String secret, Instant now) {
        return transactions.execute(_ -> {
            var organiser = store.useLink(new Secret(secret).digest(), now).flatMap(store::find);
            store.log(
                    now,
                    organiser.map(Organiser::id).orElse(null),
                    organiser.isPresent() ? "signed in" : "sign-in refused",
                    null);
            return organiser;
        });
    }

    public void leave(Organiser organiser, Instant now) {
        transactions.executeWithoutResult(_ -> {
            store.log(now, organiser.id(), "signed out", null);
        });
    }

    private boolean mayAsk(Organiser organiser, Instant now) {
        return store.linksSince(organiser.id(), now.minus(Duration.ofHours(1))) < LINKS_AN_HOUR;
    }

    private URI link(OrganiserId organiser, Instant now, Duration life) {
        var secret = Secret.random();
        store.addLink(secret.digest(), organiser, now, now.plus(life));
        store.log(now, organiser, "link made", null);
        return addresses.of("/login/" + secret.text());
    }
}
