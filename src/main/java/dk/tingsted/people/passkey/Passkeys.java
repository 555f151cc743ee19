package dk.tingsted.people.passkey;

import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.OrganiserId;
import dk.tingsted.people.SignIn;
import dk.tingsted.platform.Secret;
import dk.tingsted.platform.web.Addresses;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Keys are added, named, used to sign in, and taken away. What a device is asked to sign is a
/// secret as in a link: good once, for five minutes.
@Service
public class Passkeys {

    private static final Duration WHILE = Duration.ofMinutes(5);
    private static final int LONGEST_NAME = 100;

    private final PasskeyStore store;
    private final SignIn signIn;
    private final EventLog log;
    private final Ceremony ceremony;
    private final TransactionTemplate transactions;

    Passkeys(
            PasskeyStore store,
            SignIn signIn,
            EventLog log,
            Addresses addresses,
            TransactionTemplate transactions) {
        this.store = store;
        this.signIn = signIn;
        this.log = log;
        this.ceremony = new Ceremony(addresses::base);
        this.transactions = transactions;
    }

    /// In the order they were added.
    public List<Passkey> of(OrganiserId organiser) {
        return store.of(organiser);
    }

    /// What a browser is to be told, to let somebody sign in.
    KeyWish toSignIn(Instant now) {
        return new KeyWish(challenge(Optional.empty(), now), ceremony.host());
    }

    /// What a browser is to be told, to make somebody a new key.
    NewKeyWish toAdd(Organiser organiser, Instant now) {
        return NewKeyWish.of(
                challenge(Optional.of(organiser.id()), now),
                ceremony.host(),
                store.handle(organiser.id()),
                organiser,
                store.credentials(organiser.id()));
    }

    /// Adds a new key.
    ///
    /// @return whether it was added
    boolean add(Organiser organiser, String typedName, String json, Instant now) {
        var made = ceremony.made(json);
        return made.isPresent()
                && transactions.execute(_ -> {
                    var key = made.get();
                    var fresh = use(key.challenge(), Optional.of(organiser.id()), now);
                    var name = name(typedName);
                    var added =
                            fresh
                                    && store.add(
                                            organiser.id(),
                                            name,
                                            key.credential(),
                                            key.attested(),
                                            key.signs(),
                                            now);
                    if (added) {
                        log.add(now, organiser.id(), "passkey added", name);
                    }
                    return added;
                });
    }

    /// Looks at what a key has signed.
    ///
    /// @return who has signed in; empty when nothing is proved
    Optional<Organiser> signIn(String json, Instant now) {
        var said = ceremony.said(json);
        return transactions.execute(_ -> {
            var organiser = said.flatMap(one -> proved(one, now)).flatMap(signIn::find);
            log.add(
                    now,
                    organiser.map(Organiser::id).orElse(null),
                    organiser.isPresent() ? "signed in by passkey" : "passkey refused",
                    null);
            return organiser;
        });
    }

    public void remove(Organiser organiser, long passkey, Instant now) {
        transactions.executeWithoutResult(_ -> {
            store.remove(passkey, organiser.id(), now)
                    .ifPresent(name -> log.add(now, organiser.id(), "passkey removed", name));
        });
    }

    /// All of somebody's keys, when she has left or lost them.
    public void removeAll(OrganiserId organiser, Instant now) {
        store.removeAll(organiser, now);
    }

    private Optional<OrganiserId> proved(Ceremony.Said said, Instant now) {
        if (!use(said.challenge(), Optional.empty(), now)) {
            return Optional.empty();
        }
        return store.hold(said.credential())
                .flatMap(key ->
                        ceremony.proved(said, key.attested(), key.signs())
                                .map(signs -> {
                                    store.used(key.id(), signs, now);
                                    return key.organiser();
                                }));
    }

    private String challenge(Optional<OrganiserId> organiser, Instant now) {
        return transactions.execute(_ -> {
            var secret = Secret.random();
            store.forgetOldChallenges(now);
            store.addChallenge(secret.digest(), organiser, now.plus(WHILE));
            return secret.text();
        });
    }

    /// A challenge goes to the browser as the letters of the secret.
    private boolean use(byte[] challenge, Optional<OrganiserId> organiser, Instant now) {
        var text = KeyWish.BASE64.encodeToString(challenge);
        return store.useChallenge(new Secret(text).digest(), organiser, now);
    }

    private static String name(String typed) {
        var name = typed.strip().replaceAll("\\p{Cntrl}", " ");
        var shown = name.isEmpty() ? "Adgangsnøgle" : name;
        return shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
    }
}
