package dk.tingsted.tables.hall;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.registration.Erased;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import dk.tingsted.tables.Gathering;
import dk.tingsted.tables.Seating;
import dk.tingsted.tables.Seating.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Who sits at which table, from what is wanted to what is published.
@Service
public class Halls {

    private static final double SECONDS = 1.5;
    private static final String NO_ROOM =
            "Der er ikke plads til dem, der mangler, ved de borde, hvor de må sidde. Sæt flere borde"
                    + " op eller flere stole til, eller fordel alle forfra.";
    private static final String TOO_TIGHT =
            "Der blev ikke fundet plads til alle, der skal sidde sammen eller har et fast bord. Brug"
                    + " større borde, eller løs nogle af ønskerne op.";
    private static final String NOT_APART =
            "Der blev ikke fundet en plan, hvor alle, der skal sidde hver for sig, gør det. Løs nogle"
                    + " af ønskerne op, eller brug flere borde.";

    private final Conferences conferences;
    private final Setups setups;
    private final Registrations registrations;
    private final HallStore store;
    private final HallPlanStore plans;
    private final TransactionTemplate transactions;

    Halls(
            Conferences conferences,
            Setups setups,
            Registrations registrations,
            HallStore store,
            HallPlanStore plans,
            TransactionTemplate transactions) {
        this.conferences = conferences;
        this.setups = setups;
        this.registrations = registrations;
        this.store = store;
        this.plans = plans;
        this.transactions = transactions;
    }

    /// Whether a new plan moves those who sit already.
    enum How {
        /// All are seated anew.
        ANEW,
        /// Those who sit stay; the others join them.
        JOINED
    }

    /// @throws NotFound for a conference that nobody registers for
    Setup setup(Conference conference) {
        return setups.of(conference.id()).orElseThrow(NotFound::new);
    }

    Layout layout(Conference conference) {
        return store.layout(conference.id()).orElse(Layout.USUAL);
    }

    List<Wish> wishes(Conference conference) {
        return store.wishes(conference.id());
    }

    /// What people see.
    Optional<HallPlan> published(Conference conference) {
        return plans.published(conference.id());
    }

    /// What was worked out after that.
    Optional<HallPlan> draft(Conference conference) {
        return plans.draft(conference.id());
    }

    public void save(
            Conference conference, Layout layout, List<Wish> wishes, String by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            conferences.hold(conference.id());
            store.save(conference.id(), layout, by, now);
            store.forgetWishes(conference.id());
            store.add(conference.id(), wishes);
        });
    }

    /// Works out a draft, which nobody sees until it is published.
    ///
    /// @return why there is none; empty when there is
    Optional<String> seat(Conference conference, How how, String by, Instant now) {
        var asking =
                new Asking(
                        setup(conference),
                        registrations.of(conference.id()),
                        registrations.answersOf(conference.id()),
                        registrations.forms(conference.id()),
                        layout(conference),
                        wishes(conference));
        return switch (asking.gathering()) {
            case Asking.Outcome.Impossible(var why) -> Optional.of(why);
            case Asking.Outcome.Ready(var gathering) ->
                    seat(conference, outcome(conference, gathering, how), how, by, now);
        };
    }

    private Outcome outcome(Conference conference, Gathering gathering, How how) {
        var before = draft(conference).or(() -> published(conference));
        return how == How.JOINED && before.isPresent()
                ? Seating.joined(gathering, before.get().asRounds())
                : Seating.of(gathering, conference.slug().value(), SECONDS);
    }

    private Optional<String> seat(
            Conference conference, Outcome outcome, How how, String by, Instant now) {
        return switch (outcome) {
            case Outcome.Seated(var plan) -> {
                keep(conference, HallPlan.of(plan, now, by));
                yield Optional.empty();
            }
            case Outcome.TooTight() -> Optional.of(how == How.JOINED ? NO_ROOM : TOO_TIGHT);
            case Outcome.NotApart() -> Optional.of(NOT_APART);
        };
    }

    private void keep(Conference conference, HallPlan plan) {
        transactions.executeWithoutResult(_ -> {
            conferences.hold(conference.id());
            plans.forgetDrafts(conference.id());
            plans.add(conference.id(), plan);
        });
    }

    /// Seats everybody anew, and shows it to all at once.
    public void seatAndPublish(Conference conference, String by, Instant now) {
        if (seat(conference, How.ANEW, by, now).isEmpty()) {
            draft(conference).ifPresent(plan -> publish(conference, plan.id(), by, now));
        }
    }

    /// Shows the draft to all, unless it is another than she saw.
    ///
    /// @return whether it was published
    boolean publish(Conference conference, long plan, String by, Instant now) {
        return transactions.execute(_ -> {
            conferences.hold(conference.id());
            boolean seen = draft(conference).filter(one -> one.id() == plan).isPresent();
            if (seen) {
                plans.publish(plan, by, now);
            }
            return seen;
        });
    }

    void discard(Conference conference) {
        plans.forgetDrafts(conference.id());
    }

    @EventListener
    void forget(Erased erased) {
        store.forget(erased.registration().id());
    }
}
