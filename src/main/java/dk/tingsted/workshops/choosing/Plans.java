package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.day.DayChanged;
import dk.tingsted.day.Days;
import dk.tingsted.platform.db.Remembered;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.EditionPublished;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What many look at within a minute, remembered: the rounds until something is heard of them, and
/// how full the workshops are for a second. A choice tells nobody; whoever follows is told the
/// counts once a second.
@Component
class Plans implements ApplicationRunner {

    static final String TIDING = "workshops";

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final Duration COUNTED_FOR = Duration.ofMillis(900);
    private static final int MANY = 2_000;

    private final Conferences conferences;
    private final Programmes programmes;
    private final RoundStore rounds;
    private final ChoiceStore choices;
    private final Days days;
    private final Tidings tidings;
    private final ApplicationEventPublisher facts;
    private final Remembered<ConferenceId, Known> plans = new Remembered<>(GOOD_FOR, MANY);
    private final Remembered<ConferenceId, Map<ItemId, Integer>> loads =
            new Remembered<>(COUNTED_FOR, MANY);

    /// @param slug by which the day is known
    private record Known(Plan plan, String slug) {}

    Plans(
            Conferences conferences,
            Programmes programmes,
            RoundStore rounds,
            ChoiceStore choices,
            Days days,
            Tidings tidings,
            ApplicationEventPublisher facts) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.rounds = rounds;
        this.choices = choices;
        this.days = days;
        this.tidings = tidings;
        this.facts = facts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        tidings.listen(TIDING, this::forget, this::forgetAll);
        tidings.listen(EditionPublished.TIDING, this::forget, this::forgetAll);
    }

    /// Empty while nothing is published.
    Optional<Plan> of(ConferenceId conference, Instant now) {
        return plans.of(conference, now, () -> read(conference))
                .map(known -> known.plan().moved(days.moved(known.slug())));
    }

    private Optional<Known> read(ConferenceId conference) {
        var slug = conferences.get(conference).slug().value();
        return programmes
                .latestEdition(conference)
                .map(edition -> Plan.of(conference, edition.programme(), rounds.of(conference)))
                .map(plan -> new Known(plan, slug));
    }

    /// How many are in each workshop, at most a second ago.
    Map<ItemId, Integer> loads(ConferenceId conference, Instant now) {
        return loads.of(conference, now, () -> Optional.of(choices.loads(conference)))
                .orElse(Map.of());
    }

    /// Something about the rounds has changed; told with the caller's transaction.
    void tell(ConferenceId conference) {
        tidings.tell(TIDING, Long.toString(conference.value()));
    }

    /// The doors move with the day.
    @EventListener
    void moved(DayChanged fact) {
        facts.publishEvent(new RoundsChanged(fact.slug()));
    }

    private void forget(String id) {
        var conference = new ConferenceId(Long.parseLong(id));
        plans.forget(conference);
        loads.forget(conference);
        facts.publishEvent(new RoundsChanged(conferences.get(conference).slug().value()));
    }

    private void forgetAll() {
        plans.forgetAll();
        loads.forgetAll();
        facts.publishEvent(new RoundsChanged(""));
    }
}
