package dk.tingsted.day;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.conference.Watched;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.EditionPublished;
import dk.tingsted.programme.publishing.Words;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The days of all conferences: what is on, and what the konferencier does about it. What everybody
/// looks at is remembered; whatever copy of the program it is done by, all hear it.
@Service
public class Days implements ApplicationRunner {

    private static final String TIDING = "day";

    private final Conferences conferences;
    private final Programmes programmes;
    private final StepStore steps;
    private final InstantSource clock;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transactions;
    private final Watched<Known> known;

    /// @param moved when everything is really held; empty as long as nobody has moved anything
    private record Known(Programme programme, List<Step> steps, Map<ItemId, Hours> moved) {

        static Known of(Programme programme, List<Step> steps) {
            return new Known(
                    programme, steps, steps.isEmpty() ? Map.of() : moved(programme, steps));
        }

        private static Map<ItemId, Hours> moved(Programme programme, List<Step> steps) {
            return programme.days().stream()
                    .flatMap(day -> Course.of(programme, day, steps).slots().stream())
                    .filter(slot -> !slot.skipped())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    slot -> slot.item().id(),
                                    slot -> slot.hours(programme.zone()),
                                    (first, _) -> first));
        }
    }

    Days(
            Conferences conferences,
            Programmes programmes,
            StepStore steps,
            Tidings tidings,
            InstantSource clock,
            ApplicationEventPublisher facts,
            TransactionTemplate transactions) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.steps = steps;
        this.known = new Watched<>(conferences, tidings, TIDING);
        this.clock = clock;
        this.facts = facts;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        known.listen(
                List.of(EditionPublished.TIDING), slug -> facts.publishEvent(new DayChanged(slug)));
    }

    /// What a published conference is doing at this moment.
    ///
    /// @throws NotFound while nothing is published
    Now now(String slug) {
        var all = known(slug);
        return Now.of(all.programme(), all.steps(), clock.instant());
    }

    /// The items that a published conference is at; none between two.
    ///
    /// @throws NotFound while nothing is published
    public List<ItemId> on(String slug) {
        return now(slug).on().stream().map(slot -> slot.item().id()).toList();
    }

    /// When each item is really held, as the konferencier has moved it; empty as long as everything
    /// is as it was printed. What is left out is not here.
    ///
    /// @throws NotFound while nothing is published
    public Map<ItemId, Hours> moved(String slug) {
        return known(slug).moved();
    }

    /// The cards of all its days, as they now run.
    ///
    /// @throws NotFound while nothing is published
    CueCards cards(String slug) {
        var all = known(slug);
        return new CueCards(
                Words.DANISH.title(all.programme()),
                CueCard.of(all.programme(), all.steps()),
                clock.instant(),
                all.programme().zone());
    }

    private Known known(String slug) {
        return known.of(slug, clock.instant(), this::read).orElseThrow(NotFound::new);
    }

    private Optional<Known> read(Conference conference) {
        return programmes
                .latestEdition(conference.id())
                .map(edition -> Known.of(edition.programme(), steps.of(conference.id())));
    }

    /// Does it, unless somebody did something else meanwhile: two who press at once do not move the
    /// day twice.
    ///
    /// @param after the number of the last step that she saw, 0 for none
    /// @return whether it was done
    boolean act(Conference conference, Act act, long after, String by) {
        var now = clock.instant();
        return alone(conference, after, () -> steps.add(conference.id(), act, by, now));
    }

    /// Takes back the last step of today; what it moved is where it was.
    ///
    /// @param last its number
    /// @return whether it was the last
    boolean undo(Conference conference, long last, String by) {
        var now = clock.instant();
        return alone(conference, last, () -> steps.undo(last, by, now));
    }

    private boolean alone(Conference conference, long after, Runnable deed) {
        return transactions.execute(_ -> {
            conferences.hold(conference.id());
            var all = steps.of(conference.id());
            boolean seen = (all.isEmpty() ? 0 : all.getLast().number()) == after;
            if (seen) {
                deed.run();
                known.tell(conference);
            }
            return seen;
        });
    }
}
