package dk.tingsted.people.second;

import dk.tingsted.people.Access.SecondFactors;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.OrganiserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Codes from a phone and from a drawer. Each works once, and after five wrong ones none works for
/// a quarter of an hour.
@Service
public class Codes {

    private static final int RECOVERY_CODES = 10;
    private static final int MOST_TRIES = 5;
    private static final Duration WHILE = Duration.ofMinutes(15);

    private final CodeStore store;
    private final EventLog log;
    private final TransactionTemplate transactions;

    Codes(CodeStore store, EventLog log, TransactionTemplate transactions) {
        this.store = store;
        this.log = log;
        this.transactions = transactions;
    }

    /// What became of a code.
    public enum Tried {
        RIGHT,
        WRONG,
        /// It was not even looked at.
        TOO_MANY
    }

    public SecondFactors factors(OrganiserId organiser) {
        return store.factors(organiser);
    }

    /// When the phone was set up.
    public Optional<Instant> since(OrganiserId organiser) {
        return store.secret(organiser).flatMap(CodeStore.CodeSecret::confirmed);
    }

    /// How many codes are left in the drawer.
    public int left(OrganiserId organiser) {
        return store.recoveryCodesLeft(organiser);
    }

    /// A secret for the phone, good when a code of it has come back.
    void begin(OrganiserId organiser, Instant now) {
        store.addSecret(organiser, Totp.newSecret(), now);
    }

    /// The secret that waits for its first code.
    Optional<byte[]> waiting(OrganiserId organiser) {
        return store.secret(organiser)
                .filter(secret -> secret.confirmed().isEmpty())
                .map(CodeStore.CodeSecret::secret);
    }

    /// The first code of the phone makes it count.
    Tried confirm(Organiser organiser, String typed, Instant now) {
        return transactions.execute(_ -> {
            var tried = attempt(organiser, now, () -> isCode(organiser, typed, now));
            if (tried == Tried.RIGHT) {
                store.confirm(organiser.id(), now);
                log.add(now, organiser.id(), "codes set up", null);
            }
            return tried;
        });
    }

    /// A code from the phone, or one from the drawer.
    Tried use(Organiser organiser, String typed, Instant now) {
        return transactions.execute(_ -> {
            return attempt(
                    organiser,
                    now,
                    () ->
                            (since(organiser.id()).isPresent() && isCode(organiser, typed, now))
                                    || isRecoveryCode(organiser, typed, now));
        });
    }

    /// New ones for the drawer; the old are worth nothing from now on. Shown once.
    public List<String> newRecoveryCodes(Organiser organiser, Instant now) {
        return transactions.execute(_ -> {
            var codes = Stream.generate(RecoveryCode::random).limit(RECOVERY_CODES).toList();
            store.replaceRecoveryCodes(
                    organiser.id(), codes.stream().map(RecoveryCode::digest).toList(), now);
            log.add(now, organiser.id(), "recovery codes made", null);
            return codes.stream().map(RecoveryCode::text).toList();
        });
    }

    /// The phone counts no more.
    public void remove(Organiser organiser, Instant now) {
        transactions.executeWithoutResult(_ -> {
            store.removeSecret(organiser.id());
            log.add(now, organiser.id(), "codes removed", null);
        });
    }

    /// All that somebody has made ready, when she has left or lost it.
    public void forget(OrganiserId organiser) {
        store.removeSecret(organiser);
        store.removeRecoveryCodes(organiser);
        store.forgetTries(organiser);
    }

    /// Counted before it is looked at: of a hundred tries at once, five are looked at.
    private Tried attempt(Organiser organiser, Instant now, java.util.function.BooleanSupplier is) {
        store.hold(organiser.id());
        if (store.triesSince(organiser.id(), now.minus(WHILE)) >= MOST_TRIES) {
            return Tried.TOO_MANY;
        }
        if (is.getAsBoolean()) {
            store.forgetTries(organiser.id());
            return Tried.RIGHT;
        }
        store.addTry(organiser.id(), now);
        log.add(now, organiser.id(), "code refused", null);
        return Tried.WRONG;
    }

    private boolean isCode(Organiser organiser, String typed, Instant now) {
        var step =
                store.secret(organiser.id())
                        .map(secret -> Totp.step(secret.secret(), typed.replace(" ", ""), now));
        return step.isPresent()
                && step.get().isPresent()
                && store.useStep(organiser.id(), step.get().getAsLong());
    }

    private boolean isRecoveryCode(Organiser organiser, String typed, Instant now) {
        var used = store.useRecoveryCode(organiser.id(), new RecoveryCode(typed).digest(), now);
        if (used) {
            log.add(now, organiser.id(), "recovery code used", null);
        }
        return used;
    }
}
