package dk.tingsted.discussions.board;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.conference.Watched;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.EditionPublished;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The discussions of all conferences: what the tables say, and what is done with it. What
/// everybody looks at is remembered; whatever copy of the program it is done by, all hear it.
@Service
public class Discussions implements ApplicationRunner {

    /// The most tables of a conference.
    public static final int MOST_TABLES = 400;

    private static final String TIDING = "talk";

    private final Conferences conferences;
    private final Programmes programmes;
    private final DiscussionStore discussions;
    private final RemarkStore remarks;
    private final MoveStore moves;
    private final InstantSource clock;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transactions;
    private final Watched<Hall> halls;

    Discussions(
            Conferences conferences,
            Programmes programmes,
            DiscussionStore discussions,
            RemarkStore remarks,
            MoveStore moves,
            Tidings tidings,
            InstantSource clock,
            ApplicationEventPublisher facts,
            TransactionTemplate transactions) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.discussions = discussions;
        this.remarks = remarks;
        this.moves = moves;
        this.halls = new Watched<>(conferences, tidings, TIDING);
        this.clock = clock;
        this.facts = facts;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        halls.listen(
                List.of(EditionPublished.TIDING),
                slug -> facts.publishEvent(new TalkChanged(slug)));
    }

    /// All that is discussed at a published conference.
    ///
    /// @throws NotFound while nothing is published
    public Hall hall(String slug) {
        return halls.of(slug, clock.instant(), this::read).orElseThrow(NotFound::new);
    }

    private Optional<Hall> read(Conference conference) {
        return programmes
                .latestEdition(conference.id())
                .map(edition ->
                        new Hall(
                                conference,
                                edition.programme(),
                                discussions.of(conference.id()).stream().map(this::talk).toList(),
                                discussions.tables(conference.id())));
    }

    private Talk talk(Discussion discussion) {
        return Talk.of(discussion, remarks.of(discussion.id()), moves.of(discussion.id()));
    }

    /// Adds a discussion for each theme, after those that are there.
    public void add(Conference conference, List<Theme> themes) {
        alone(conference, () -> themes.forEach(theme -> discussions.add(conference.id(), theme)));
    }

    /// What tables wrote stays.
    public void alter(Conference conference, DiscussionId id, Theme theme) {
        alone(conference, () -> discussions.alter(id, theme));
    }

    /// It is not shown any more; what was written is kept.
    public void remove(Conference conference, DiscussionId id, String by) {
        alone(conference, () -> discussions.remove(id, by, clock.instant()));
    }

    public void open(Conference conference, List<DiscussionId> some, String by) {
        alone(conference, () -> some.forEach(id -> discussions.open(id, by, clock.instant())));
    }

    public void close(Conference conference, List<DiscussionId> some, String by) {
        alone(conference, () -> some.forEach(id -> discussions.close(id, by, clock.instant())));
    }

    /// Those that are there keep their codes.
    ///
    /// @param many 0 to [#MOST_TABLES]
    public void setTables(Conference conference, int many, String by) {
        var now = clock.instant();
        alone(
                conference,
                () -> {
                    int there = discussions.tables(conference.id()).size();
                    IntStream.rangeClosed(there + 1, many)
                            .forEach(number -> code(conference, number, by, now));
                    discussions.removeTablesAbove(conference.id(), many);
                });
    }

    /// The table's code leads nowhere from now on; it has another.
    public void renew(Conference conference, int table, String by) {
        alone(
                conference,
                () -> {
                    if (discussions.tables(conference.id()).stream()
                            .anyMatch(one -> one.number() == table)) {
                        code(conference, table, by, clock.instant());
                    }
                });
    }

    private void code(Conference conference, int number, String by, Instant now) {
        discussions.code(conference.id(), new Table(number, Codes.random()), by, now);
    }

    /// What is sent twice is written once.
    ///
    /// @param key made on the phone
    public Wrote write(Conference conference, DiscussionId id, int table, UUID key, String text) {
        var typed = Typed.of(text);
        return switch (typed.fault()) {
            case EMPTY -> Wrote.EMPTY;
            case LONG -> Wrote.LONG;
            case NONE -> {
                boolean isNew = remarks.add(id, table, key, typed.words(), clock.instant());
                if (isNew) {
                    tell(conference);
                }
                yield isNew || remarks.by(key, id, table).isPresent() ? Wrote.DONE : refused(id);
            }
        };
    }

    /// Puts otherwise what a table wrote, unless somebody there did meanwhile.
    ///
    /// @param version that she saw
    public Wrote correct(
            Conference conference,
            DiscussionId id,
            int table,
            RemarkId remark,
            int version,
            String text) {
        var typed = Typed.of(text);
        return switch (typed.fault()) {
            case EMPTY -> Wrote.EMPTY;
            case LONG -> Wrote.LONG;
            case NONE ->
                    told(conference, id, remarks.alter(remark, id, table, version, typed.words()));
        };
    }

    public Wrote withdraw(Conference conference, DiscussionId id, int table, RemarkId remark) {
        return told(conference, id, remarks.withdraw(remark, id, table, clock.instant()));
    }

    private Wrote told(Conference conference, DiscussionId id, boolean done) {
        if (done) {
            tell(conference);
        }
        return done ? Wrote.DONE : refused(id);
    }

    private Wrote refused(DiscussionId id) {
        return discussions.find(id).filter(Discussion::isOpen).isPresent()
                ? Wrote.CHANGED
                : Wrote.CLOSED;
    }

    /// Makes a move, unless it would alter nothing.
    ///
    /// @return whether it did
    public boolean move(Conference conference, DiscussionId id, Move move, String by) {
        var now = clock.instant();
        return Boolean.TRUE.equals(
                transactions.execute(_ -> {
                    conferences.hold(conference.id());
                    var altered =
                            discussions
                                    .find(id)
                                    .filter(one -> one.conference().equals(conference.id()))
                                    .map(this::talk)
                                    .filter(talk -> talk.board().changesBy(move))
                                    .isPresent();
                    if (altered) {
                        moves.add(id, move, by, now);
                        tell(conference);
                    }
                    return altered;
                }));
    }

    /// Takes a move back: the wall is what it would have been without it.
    ///
    /// @return whether it was there to be taken back
    public boolean undo(Conference conference, DiscussionId id, long number, String by) {
        boolean undone = moves.undo(id, number, by, clock.instant());
        if (undone) {
            tell(conference);
        }
        return undone;
    }

    /// Has all pages that follow look again.
    public void renew(Conference conference) {
        transactions.executeWithoutResult(_ -> tell(conference));
    }

    private void alone(Conference conference, Runnable deed) {
        transactions.executeWithoutResult(_ -> {
            conferences.hold(conference.id());
            deed.run();
            tell(conference);
        });
    }

    private void tell(Conference conference) {
        halls.tell(conference);
    }
}
