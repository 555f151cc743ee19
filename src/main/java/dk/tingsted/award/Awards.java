package dk.tingsted.award;

import dk.tingsted.award.Award.Phase;
import dk.tingsted.award.Award.Plan;
import dk.tingsted.award.Award.Voters;
import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.conference.Watched;
import dk.tingsted.platform.Secret;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.EditionPublished;
import dk.tingsted.registration.RegistrationId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The awards: takes one vote of each, counts them once, and keeps the result sealed.
@Service
public class Awards implements ApplicationRunner {

    private static final String TIDING = "award";

    private final Conferences conferences;
    private final Programmes programmes;
    private final AwardStore store;
    private final InstantSource clock;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transactions;
    private final Watched<Known> known;

    /// A conference and its award, if it has one.
    record Known(Conference conference, Programme programme, Optional<Award> award) {}

    /// Somebody to be nominated.
    public record Named(String name, @Nullable String item) {}

    /// This copy of the program has heard that an award stands otherwise.
    ///
    /// @param slug of the conference; empty where it may be any
    record Changed(String slug) {}

    /// What became of a vote.
    enum Outcome {
        TAKEN,
        VOTED_BEFORE,
        NOT_OPEN,
        NO_NOMINEE
    }

    Awards(
            Conferences conferences,
            Programmes programmes,
            AwardStore store,
            Tidings tidings,
            InstantSource clock,
            ApplicationEventPublisher facts,
            TransactionTemplate transactions) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.store = store;
        this.known = new Watched<>(conferences, tidings, TIDING);
        this.clock = clock;
        this.facts = facts;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        known.listen(
                List.of(EditionPublished.TIDING), slug -> facts.publishEvent(new Changed(slug)));
    }

    /// The award of a published conference, remembered.
    ///
    /// @throws NotFound while nothing is published
    Known at(String slug) {
        return known.of(slug, clock.instant(), this::read).orElseThrow(NotFound::new);
    }

    private Optional<Known> read(Conference conference) {
        return programmes
                .latestEdition(conference.id())
                .map(edition ->
                        new Known(conference, edition.programme(), store.of(conference.id())));
    }

    /// Unless it has opened.
    ///
    /// @return whether it was saved
    public boolean save(Conference conference, Plan plan, List<Named> nominees, String by) {
        var now = clock.instant();
        return changed(
                conference,
                () -> {
                    conferences.hold(conference.id());
                    var there = store.held(conference.id(), true);
                    if (there.filter(one -> one.phase(now) != Phase.BEFORE).isPresent()) {
                        return false;
                    }
                    store.save(conference.id(), plan, by, now);
                    var award = store.of(conference.id()).orElseThrow().id();
                    store.removeNominees(award);
                    IntStream.range(0, nominees.size())
                            .forEach(n ->
                                    store.addNominee(
                                            award,
                                            n,
                                            nominees.get(n).name(),
                                            nominees.get(n).item()));
                    return true;
                });
    }

    /// A juror and the link that is hers; it is shown once.
    Secret addJuror(Award award, String name) {
        var link = Secret.random();
        store.addJuror(award.id(), name, link.digest());
        return link;
    }

    List<String> jurors(Award award) {
        return store.jurors(award.id());
    }

    Optional<Long> juror(Award award, String link) {
        return store.juror(award.id(), new Secret(link).digest());
    }

    /// What stands for one who is registered where it is kept that she voted.
    static String voter(RegistrationId registration) {
        return "r" + registration.value();
    }

    boolean hasVoted(Award award, String voter) {
        return store.hasVoted(award.id(), voter);
    }

    int ballots(Award award) {
        return store.ballots(award.id());
    }

    /// One vote of each, while it is open. That she voted and what was voted are written together,
    /// and neither says anything of the other.
    ///
    /// @param voter names a registration or a juror
    Outcome vote(Conference conference, Voters voters, String voter, long nominee) {
        var now = clock.instant();
        var outcome =
                transactions.execute(_ ->
                        store.held(conference.id(), false)
                                .filter(one ->
                                        one.phase(now) == Phase.OPEN
                                                && one.countedAt() == null
                                                && one.plan().voters() == voters)
                                .map(one -> cast(one, voter, nominee))
                                .orElse(Outcome.NOT_OPEN));
        return outcome == null ? Outcome.NOT_OPEN : outcome;
    }

    private Outcome cast(Award award, String voter, long nominee) {
        if (award.nominees().stream().noneMatch(one -> one.id() == nominee)) {
            return Outcome.NO_NOMINEE;
        }
        if (!store.voted(award.id(), voter)) {
            return Outcome.VOTED_BEFORE;
        }
        store.ballot(award.id(), nominee);
        return Outcome.TAKEN;
    }

    /// Counts when it has closed, once, and shows the result to all.
    ///
    /// @return whether it was time for that
    public boolean release(Conference conference, String by) {
        var now = clock.instant();
        return changed(
                conference,
                () ->
                        store.held(conference.id(), true)
                                .filter(one -> one.phase(now) == Phase.CLOSED)
                                .map(one -> release(one, by, now))
                                .orElse(false));
    }

    private boolean release(Award award, String by, Instant now) {
        if (award.countedAt() == null) {
            store.count(award.id(), now);
            store.shuffle(award.id());
        }
        store.release(award.id(), by, now);
        return true;
    }

    private boolean changed(Conference conference, java.util.function.BooleanSupplier deed) {
        return Boolean.TRUE.equals(
                transactions.execute(_ -> {
                    boolean done = deed.getAsBoolean();
                    if (done) {
                        known.tell(conference);
                    }
                    return done;
                }));
    }
}
