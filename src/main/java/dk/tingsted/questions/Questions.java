package dk.tingsted.questions;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.conference.Watched;
import dk.tingsted.discussions.board.Typed;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.EditionPublished;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// What the halls ask. What everybody looks at is remembered; whatever copy of the program it is
/// asked by, all hear it.
@Service
public class Questions implements ApplicationRunner {

    static final int LONGEST_NAME = 80;

    private static final String TIDING = "questions";

    private final Programmes programmes;
    private final AskedStore store;
    private final InstantSource clock;
    private final ApplicationEventPublisher facts;
    private final Watched<Queue> queues;

    /// This copy of the program has heard that something was asked, or stands otherwise.
    ///
    /// @param slug of the conference; empty where it may be any
    record Changed(String slug) {}

    /// What became of a question.
    enum Outcome {
        DONE,
        EMPTY,
        LONG,
        CLOSED
    }

    Questions(
            Conferences conferences,
            Programmes programmes,
            AskedStore store,
            Tidings tidings,
            InstantSource clock,
            ApplicationEventPublisher facts) {
        this.programmes = programmes;
        this.store = store;
        this.queues = new Watched<>(conferences, tidings, TIDING);
        this.clock = clock;
        this.facts = facts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        queues.listen(
                List.of(EditionPublished.TIDING), slug -> facts.publishEvent(new Changed(slug)));
    }

    /// All that the hall of a published conference asks.
    ///
    /// @throws NotFound while nothing is published
    Queue queue(String slug) {
        return queues.of(slug, clock.instant(), this::read).orElseThrow(NotFound::new);
    }

    /// What a hall asked that was not hidden, for those who write about it afterwards.
    public List<Asked> asked(Conference conference) {
        return store.of(conference.id()).stream()
                .filter(one -> one.state() != Asked.State.HIDDEN)
                .toList();
    }

    private Optional<Queue> read(Conference conference) {
        return programmes
                .latestEdition(conference.id())
                .map(edition ->
                        new Queue(
                                conference,
                                edition.programme(),
                                store.isOpen(conference.id()),
                                store.of(conference.id())));
    }

    public void open(Conference conference, String by) {
        store.open(conference.id(), by, clock.instant());
        tell(conference);
    }

    public void close(Conference conference, String by) {
        store.close(conference.id(), by, clock.instant());
        tell(conference);
    }

    /// What is sent twice is asked once.
    Outcome ask(Conference conference, UUID key, String text, String name) {
        var words = Typed.of(text);
        var by = Typed.of(name, LONGEST_NAME);
        if (words.fault() == Typed.Fault.EMPTY) {
            return Outcome.EMPTY;
        }
        if (words.fault() == Typed.Fault.LONG || by.fault() == Typed.Fault.LONG) {
            return Outcome.LONG;
        }
        boolean isNew =
                store.add(
                        conference.id(),
                        key,
                        words.words(),
                        by.isGood() ? by.words() : null,
                        clock.instant());
        if (isNew) {
            tell(conference);
        }
        return isNew || store.isThere(conference.id(), key) ? Outcome.DONE : Outcome.CLOSED;
    }

    /// Each phone once; again alters nothing.
    void support(Conference conference, long question, String phone) {
        if (store.support(conference.id(), question, phone)) {
            tell(conference);
        }
    }

    Set<Long> supported(Conference conference, String phone) {
        return store.supported(conference.id(), phone);
    }

    void put(Conference conference, long question, Asked.State state, String by) {
        store.put(conference.id(), question, state, by, clock.instant());
        tell(conference);
    }

    private void tell(Conference conference) {
        queues.tell(conference);
    }
}
