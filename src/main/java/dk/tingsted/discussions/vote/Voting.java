package dk.tingsted.discussions.vote;

import dk.tingsted.conference.Conference;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.RemarkId;
import dk.tingsted.platform.Secret;
import dk.tingsted.platform.db.Remembered;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes votes and dots, and counts them.
@Service
public class Voting {

    /// So late a count may be while people vote; it is worked out anew for all at once.
    private static final Duration GOOD_FOR = Duration.ofSeconds(5);

    private static final int MANY = 200;

    private final Discussions discussions;
    private final VoteStore store;
    private final InstantSource clock;
    private final TransactionTemplate transactions;
    private final Remembered<String, Counted> counts = new Remembered<>(GOOD_FOR, MANY);

    Voting(
            Discussions discussions,
            VoteStore store,
            InstantSource clock,
            TransactionTemplate transactions) {
        this.discussions = discussions;
        this.store = store;
        this.clock = clock;
        this.transactions = transactions;
    }

    public Round round(Conference conference) {
        return store.round(conference.id());
    }

    /// More dots may be given while it is open, never fewer.
    public void open(Conference conference, int dots, String by) {
        store.open(conference.id(), dots, by, clock.instant());
        discussions.renew(conference);
    }

    /// For good: what is stored of a phone is replaced by what nobody can work out again.
    public void close(Conference conference, String by) {
        var salt = Secret.random().text();
        transactions.executeWithoutResult(_ -> {
            if (store.close(conference.id(), by, clock.instant())) {
                store.forgetPhones(conference.id(), salt);
            }
        });
        counts.forget(conference.slug().value());
        discussions.renew(conference);
    }

    /// As they stand, at most some seconds ago. Nobody is told before the round is over.
    public Counted counted(Conference conference) {
        return counted(conference.slug().value());
    }

    Counted counted(String slug) {
        return counts.of(slug, clock.instant(), () -> Optional.of(count(discussions.hall(slug))))
                .orElseThrow();
    }

    private Counted count(Hall hall) {
        var conference = hall.conference().id();
        return Counted.of(
                hall, store.votes(conference), store.dots(conference), store.abouts(conference));
    }

    List<Cast> votes(Conference conference, String phone) {
        return store.votes(conference.id(), phone);
    }

    List<Dotted> dots(Conference conference, String phone) {
        return store.dots(conference.id(), phone);
    }

    Optional<About> about(Conference conference, String phone) {
        return store.about(conference.id(), phone);
    }

    /// Unless the voting is closed; a later vote replaces the one before.
    ///
    /// @return whether it was taken
    public boolean vote(Conference conference, String phone, RemarkId remark, int side) {
        return whileOpen(
                conference,
                _ -> {
                    store.vote(conference.id(), new Cast(phone, remark, side));
                    return true;
                });
    }

    /// One dot more or less on a remark.
    ///
    /// @param step 1 or -1
    /// @return whether it was taken
    public boolean dot(Conference conference, String phone, RemarkId remark, int step) {
        return whileOpen(
                conference,
                round -> {
                    store.hold(phone);
                    var after =
                            Dotted.after(
                                    store.dots(conference.id(), phone), remark, step, round.dots());
                    after.ifPresent(
                            dots -> store.dot(conference.id(), new Dotted(phone, remark, dots)));
                    return after.isPresent();
                });
    }

    boolean about(Conference conference, About about) {
        return whileOpen(
                conference,
                _ -> {
                    store.about(conference.id(), about);
                    return true;
                });
    }

    private boolean whileOpen(Conference conference, java.util.function.Predicate<Round> deed) {
        return Boolean.TRUE.equals(
                transactions.execute(_ -> {
                    var round = store.held(conference.id());
                    return round.isOpen() && deed.test(round);
                }));
    }
}
