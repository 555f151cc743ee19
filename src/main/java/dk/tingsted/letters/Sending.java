package dk.tingsted.letters;

import dk.tingsted.letters.SendingStore.Claim;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes letters from the outbox to the mail server. Any number of these may run beside each other,
/// in one program or in several.
///
/// A letter is claimed for seconds, so that a program that dies or stops gives it up soon; from the
/// moment it goes over the line the claim lasts longer than the line can, so that nobody else sends
/// it while the answer is on its way. Only when a program dies in between, is that one letter sent
/// again, under the same Message-ID.
final class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final Duration CLAIM = Duration.ofSeconds(20);

    private final SendingStore store;
    private final MailLine line;
    private final Pace pace;
    private final Duration longest;
    private final BooleanSupplier ended;

    /// @param longest that one letter can take over the line, all timeouts counted
    /// @param ended whether no further letter shall be begun
    Sending(SendingStore store, MailLine line, Pace pace, Duration longest, BooleanSupplier ended) {
        this.ended = ended;
        this.store = store;
        this.line = line;
        this.pace = pace;
        this.longest = longest;
    }

    /// What came of a round.
    enum Round {
        /// There may be more.
        SENT,
        NOTHING_DUE,
        /// The mail server is out of reach; what was claimed is given back.
        TROUBLE
    }

    /// One claim's worth of letters, which is never more than can go before it lapses.
    Round round(Instant now) {
        pace.await();
        var claims = store.claim(pace.atOnce(), CLAIM, now);
        for (int i = 0; i < claims.size(); i++) {
            pace.step();
            if (ended.getAsBoolean()) {
                store.back(claims.subList(i, claims.size()));
                return Round.NOTHING_DUE;
            }
            if (send(claims.get(i), now) instanceof Answer.Trouble trouble) {
                return giveUp(claims.subList(i, claims.size()), trouble, now);
            }
        }
        return claims.isEmpty() ? Round.NOTHING_DUE : Round.SENT;
    }

    private Answer send(Claim claim, Instant now) {
        var letter = store.begin(claim, longest, now);
        if (letter.isEmpty()) {
            return new Answer.Later("");
        }
        var answer = line.send(letter.get(), now);
        note(claim, answer, now);
        return answer;
    }

    private void note(Claim claim, Answer answer, Instant now) {
        switch (answer) {
            case Answer.Taken(var words) -> {
                store.taken(claim, words, now);
                store.allIsWell();
            }
            case Answer.Later(var words) -> later(claim, words, now);
            case Answer.Never(var words) -> store.never(claim, words, now);
            case Answer.Trouble _ -> {}
        }
    }

    private void later(Claim claim, String words, Instant now) {
        Backoff.after(store.tries(claim))
                .ifPresentOrElse(
                        wait -> store.later(claim, words, now.plus(wait)),
                        () -> store.never(claim, words, now));
    }

    private Round giveUp(List<Claim> claims, Answer.Trouble trouble, Instant now) {
        LOG.warn("No letters go out: {}", trouble.words());
        store.back(claims);
        store.trouble(trouble.words(), now);
        return Round.TROUBLE;
    }

    /// When there is nothing to say for a while.
    void rest() {
        line.close();
    }
}
