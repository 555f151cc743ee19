package dk.tingsted.evaluation;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.evaluation.Evaluation.Phase;
import dk.tingsted.evaluation.Evaluation.Plan;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.OrganiserId;
import dk.tingsted.platform.db.Remembered;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.EditionPublished;
import dk.tingsted.registration.RegistrationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The evaluations: asks, takes one answer of each, and tells what came of it when it has closed.
@Service
public class Evaluations implements ApplicationRunner {

    private static final String TIDING = "evaluation";
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int MANY = 500;

    private final Conferences conferences;
    private final Programmes programmes;
    private final EvaluationStore store;
    private final GivenStore given;
    private final EventLog log;
    private final Tidings tidings;
    private final TransactionTemplate transactions;
    private final Remembered<String, Known> known = new Remembered<>(GOOD_FOR, MANY);

    /// A published conference and its evaluation, if it has one. How many answered is not kept up
    /// to date in it.
    record Known(Conference conference, Programme programme, Optional<Evaluation> evaluation) {}

    /// What became of an answer.
    public enum Outcome {
        TAKEN,
        ANSWERED_BEFORE,
        NOT_OPEN
    }

    Evaluations(
            Conferences conferences,
            Programmes programmes,
            EvaluationStore store,
            GivenStore given,
            EventLog log,
            Tidings tidings,
            TransactionTemplate transactions) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.store = store;
        this.given = given;
        this.log = log;
        this.tidings = tidings;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tidings.listen(TIDING, this::forget, known::forgetAll);
        tidings.listen(EditionPublished.TIDING, this::forget, known::forgetAll);
    }

    /// Empty where nobody asks.
    public Optional<Evaluation> of(ConferenceId conference) {
        return store.of(conference);
    }

    /// Remembered, so that a thousand who open it at once cost one look.
    ///
    /// @throws NotFound while nothing is published
    Known at(String slug, Instant now) {
        return known.of(slug, now, () -> read(conferences.at(slug))).orElseThrow(NotFound::new);
    }

    private Optional<Known> read(Conference conference) {
        return programmes
                .latestEdition(conference.id())
                .map(edition ->
                        new Known(conference, edition.programme(), store.of(conference.id())));
    }

    /// Once somebody has answered, the questions stay as they are.
    ///
    /// @param by null where nobody is signed in
    /// @return whether it was saved
    public boolean save(
            Conference conference,
            Plan plan,
            List<Question> questions,
            String by,
            @Nullable OrganiserId organiser,
            Instant now) {
        return Boolean.TRUE.equals(
                transactions.execute(_ -> {
                    conferences.hold(conference.id());
                    var there = store.held(conference.id());
                    boolean same = there.filter(one -> one.asked().equals(questions)).isPresent();
                    if (!same && there.filter(one -> one.answers() > 0).isPresent()) {
                        return false;
                    }
                    long id = store.save(conference.id(), plan, by, now);
                    if (!same) {
                        store.ask(id, questions);
                    }
                    log.add(now, organiser, "evaluation set up", conference.slug().value());
                    tidings.tell(TIDING, Long.toString(conference.id().value()));
                    return true;
                }));
    }

    boolean hasAnswered(Evaluation evaluation, RegistrationId who) {
        return given.hasAnswered(evaluation.id(), who);
    }

    /// That she answered and what are written together, and neither says anything of the other.
    ///
    /// @param who null for one who came by the address that is for all
    public Outcome answer(
            Conference conference,
            @Nullable RegistrationId who,
            List<Answer> answers,
            Instant now) {
        return Objects.requireNonNull(
                transactions.execute(_ ->
                        store.held(conference.id())
                                .filter(one -> one.phase(now) == Phase.OPEN)
                                .filter(one -> who != null || one.plan().forAll())
                                .map(one -> take(one, who, answers))
                                .orElse(Outcome.NOT_OPEN)));
    }

    private Outcome take(
            Evaluation evaluation, @Nullable RegistrationId who, List<Answer> answers) {
        if (who != null && !given.answered(evaluation.id(), who)) {
            return Outcome.ANSWERED_BEFORE;
        }
        given.add(evaluation.id(), answers);
        if (who != null) {
            given.mixAnswered(evaluation.id(), who);
        }
        return Outcome.TAKEN;
    }

    /// Empty while it is open, and where too few have answered. Holds nobody up who answers.
    public Optional<Results> results(ConferenceId conference, Instant now) {
        return Objects.requireNonNull(
                transactions.execute(_ ->
                        store.of(conference)
                                .filter(one -> one.isReadable(now))
                                .map(one -> results(one, now))));
    }

    private Results results(Evaluation evaluation, Instant now) {
        given.mix(evaluation.id(), now);
        return Results.of(evaluation, given.answers(evaluation.id()));
    }

    private void forget(String id) {
        known.forget(conferences.get(new ConferenceId(Long.parseLong(id))).slug().value());
    }
}
