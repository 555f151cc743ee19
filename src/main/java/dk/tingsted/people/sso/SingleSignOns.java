package dk.tingsted.people.sso;

import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.OrganiserId;
import dk.tingsted.people.Proof;
import dk.tingsted.people.SignIn;
import dk.tingsted.platform.Settings;
import dk.tingsted.platform.web.Addresses;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/// Signing in where the organisation's people sign in to everything. Only a colleague on our list
/// is let in: the first time by her address, which the organisation must have made sure is hers;
/// from then on by her number there, whatever her address becomes.
@Service
public class SingleSignOns {

    private static final Logger LOG = LoggerFactory.getLogger(SingleSignOns.class);

    private final Settings settings;
    private final SsoStore store;
    private final SignIn signIn;
    private final EventLog log;
    private final TransactionTemplate transactions;

    /// Made when somebody first signs in so: most starts of the program see none.
    private final Supplier<Provider> provider;

    SingleSignOns(
            Settings settings,
            Addresses addresses,
            SsoStore store,
            SignIn signIn,
            EventLog log,
            TransactionTemplate transactions) {
        this.settings = settings;
        this.store = store;
        this.signIn = signIn;
        this.log = log;
        this.transactions = transactions;
        this.provider =
                SingletonSupplier.of(() ->
                        new Provider(
                                Optional.ofNullable(settings.singleSignOn()).orElseThrow(),
                                addresses.of(SsoPages.BACK)));
    }

    /// What became of an answer from there.
    sealed interface Answer {
        /// She is let in.
        record Welcome(Organiser organiser, Proof proof) implements Answer {}

        /// She is not.
        ///
        /// @param why for the one who tried, in Danish
        record Refused(String why) implements Answer {}
    }

    /// Whether the organisation has one.
    public boolean areSetUp() {
        return settings.singleSignOn() != null;
    }

    /// Empty when it does not answer.
    Optional<Asked.Question> question(Instant now) {
        try {
            return Optional.of(provider.get().question(now));
        } catch (Provider.Unsound e) {
            LOG.warn("The organisation's sign-in cannot be asked", e);
            return Optional.empty();
        }
    }

    Answer answer(Map<String, List<String>> answer, Asked asked, Instant now) {
        if (asked.isOld(now)) {
            return refused(SsoWords.BROKEN_OFF, now);
        }
        try {
            var claims = provider.get().claims(answer, asked, now);
            return transactions.execute(_ -> welcome(claims, now));
        } catch (Provider.Unsound e) {
            LOG.info("The organisation's sign-in proved nothing: {}", e.why());
            return refused(SsoWords.BROKEN_OFF, now);
        }
    }

    /// Forgets who she is there.
    public void unbind(OrganiserId organiser) {
        store.unbind(organiser);
    }

    private Answer welcome(Claims claims, Instant now) {
        var known = store.find(claims.issuer(), claims.subject());
        if (known.isPresent()) {
            return known.flatMap(signIn::find)
                    .<Answer>map(organiser -> welcome(organiser, claims, now))
                    .orElseGet(() -> refused(SsoWords.NOT_ON_THE_LIST, now));
        }
        if (claims.address().isEmpty()) {
            return refused(SsoWords.NO_ADDRESS, now);
        }
        return claims.address()
                .flatMap(signIn::find)
                .filter(organiser -> bind(organiser, claims, now))
                .<Answer>map(organiser -> welcome(organiser, claims, now))
                .orElseGet(() -> refused(SsoWords.NOT_ON_THE_LIST, now));
    }

    private boolean bind(Organiser organiser, Claims claims, Instant now) {
        var bound = store.bind(claims.issuer(), claims.subject(), organiser.id(), now);
        if (bound) {
            log.add(now, organiser.id(), "single sign-on bound", null);
        }
        return bound;
    }

    private Answer welcome(Organiser organiser, Claims claims, Instant now) {
        log.add(now, organiser.id(), "signed in by single sign-on", null);
        return new Answer.Welcome(organiser, claims.twoFactors() ? Proof.TWO : Proof.ONE);
    }

    private Answer refused(String why, Instant now) {
        log.add(now, null, "single sign-on refused", null);
        return new Answer.Refused(why);
    }
}
