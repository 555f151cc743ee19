package dk.tingsted.api;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.platform.Secret;
import dk.tingsted.platform.time.Regular;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The tokens of the conferences: made and revoked by organisers, each time with a line in the log.
@Service
public class Tokens implements Regular {

    /// So that a token which lands where it should not is known for one.
    static final String PREFIX = "tingsted_";

    private static final Duration ANSWERS_KEPT = Duration.ofDays(2);

    private final TokenStore store;
    private final AnsweredStore answers;
    private final EventLog log;
    private final TransactionTemplate transactions;

    Tokens(
            TokenStore store,
            AnsweredStore answers,
            EventLog log,
            TransactionTemplate transactions) {
        this.store = store;
        this.answers = answers;
        this.log = log;
        this.transactions = transactions;
    }

    /// A new one; its secret is kept nowhere.
    ///
    /// @return what the program shows
    Secret make(
            Conference conference,
            String name,
            Set<Scope> scopes,
            Duration lasts,
            Organiser by,
            Instant now) {
        var secret = new Secret(PREFIX + Secret.random().text());
        transactions.executeWithoutResult(_ -> {
            store.add(
                    conference.id(),
                    name,
                    scopes,
                    secret.digest(),
                    now.plus(lasts),
                    by.name(),
                    now);
            log.add(now, by.id(), "made token", conference.slug() + ": " + name);
        });
        return secret;
    }

    List<Token> of(ConferenceId conference) {
        return store.of(conference);
    }

    void revoke(Conference conference, long id, Organiser by, Instant now) {
        transactions.executeWithoutResult(_ ->
                store.revoke(conference.id(), id, by.name(), now)
                        .ifPresent(name ->
                                log.add(
                                        now,
                                        by.id(),
                                        "revoked token",
                                        conference.slug() + ": " + name)));
    }

    /// The one that was shown, and that it was used; empty where none holds.
    Optional<Token> shown(String secret, Instant now) {
        var token = store.find(new Secret(secret).digest()).filter(one -> one.holds(now));
        token.ifPresent(one -> store.used(one.id(), now));
        return token;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void look(Instant now) {
        answers.forget(ANSWERS_KEPT, now);
    }
}
