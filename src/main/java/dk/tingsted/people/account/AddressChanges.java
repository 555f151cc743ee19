package dk.tingsted.people.account;

import dk.tingsted.people.Colleagues;
import dk.tingsted.people.Courier;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.SignIn;
import dk.tingsted.platform.Secret;
import dk.tingsted.platform.web.Addresses;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// A new address counts when a link that was sent to it has come back: a slip of the pen would
/// otherwise shut somebody out, and let another in.
@Service
class AddressChanges {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int MOST_AN_HOUR = 5;

    private final AddressStore store;
    private final SignIn signIn;
    private final Courier courier;
    private final Addresses addresses;
    private final EventLog log;
    private final Sessions sessions;
    private final TransactionTemplate transactions;

    AddressChanges(
            AddressStore store,
            SignIn signIn,
            Courier courier,
            Addresses addresses,
            EventLog log,
            Sessions sessions,
            TransactionTemplate transactions) {
        this.store = store;
        this.signIn = signIn;
        this.courier = courier;
        this.addresses = addresses;
        this.log = log;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /// Whether it is somebody else's is found out when the link comes back, by the one who reads
    /// its mail, so that nobody can ask who is here.
    ///
    /// @return why nothing was sent; empty when it was
    Optional<String> ask(Organiser organiser, String typed, Instant now) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        if (!Colleagues.isAddress(address)) {
            return Optional.of("Skriv en mailadresse som navn@kommune.dk.");
        }
        return transactions.execute(_ -> {
            if (store.askedSince(organiser.id(), now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR) {
                return Optional.of("Der er bedt om mange links på kort tid. Vent en time.");
            }
            var secret = Secret.random();
            store.add(secret.digest(), organiser.id(), address, now, now.plus(LIFE));
            log.add(now, organiser.id(), "address change asked", null);
            courier.bring(
                    new Organiser(organiser.id(), address, organiser.name(), organiser.addedAt()),
                    addresses.of("/login/address/" + secret.text()));
            return Optional.empty();
        });
    }

    /// Uses the link up.
    ///
    /// @return whether the address is hers from now on
    boolean use(String secret, Instant now) {
        return transactions.execute(_ -> {
            var shown = store.use(new Secret(secret).digest(), now);
            var changed =
                    shown.filter(one -> signIn.find(one.organiser()).isPresent())
                            .filter(one -> store.change(one.organiser(), one.address()));
            changed.ifPresent(one -> {
                store.endLinks(one.organiser(), now);
                sessions.endAll(one.organiser());
                log.add(now, one.organiser(), "address changed", null);
            });
            return changed.isPresent();
        });
    }
}
