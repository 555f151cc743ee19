package dk.tingsted.workshops.choosing;

import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.Secret;
import dk.tingsted.programme.ItemId;
import dk.tingsted.registration.Erased;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.workshops.choosing.Placed.How;
import dk.tingsted.workshops.choosing.Round.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The rounds of workshops: how people choose, what they chose, and who is where.
@Service
public class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final RoundStore rounds;
    private final ChoiceStore choices;
    private final Plans plans;
    private final Drawing drawing;
    private final Lane lane;
    private final TransactionTemplate transactions;

    Rounds(
            RoundStore rounds,
            ChoiceStore choices,
            Plans plans,
            Drawing drawing,
            Lane lane,
            TransactionTemplate transactions) {
        this.rounds = rounds;
        this.choices = choices;
        this.plans = plans;
        this.drawing = drawing;
        this.lane = lane;
        this.transactions = transactions;
    }

    /// Empty while nothing is published.
    public Optional<Plan> plan(ConferenceId conference, Instant now) {
        return plans.of(conference, now);
    }

    /// When it returns [Answer.Done], it is on the disk.
    public Answer choose(Choice choice) {
        return lane.send(choice);
    }

    /// What one person wishes and has.
    public Own own(RegistrationId who) {
        return choices.own(who);
    }

    /// How many are in each workshop, at most a second ago.
    public Map<ItemId, Integer> loads(ConferenceId conference, Instant now) {
        return plans.loads(conference, now);
    }

    /// How many have wished in each block.
    Map<ItemId, Integer> wishers(ConferenceId conference) {
        return choices.wishers(conference);
    }

    /// Who has which place in a block.
    public Map<RegistrationId, Placed> placed(ConferenceId conference, ItemId block) {
        return choices.placed(conference, block);
    }

    /// Everybody's wishes in a block, whether they came true or not.
    Map<RegistrationId, List<ItemId>> wishes(ConferenceId conference, ItemId block) {
        return choices.wishes(conference, block);
    }

    /// What was divided; empty where nothing is told.
    public Optional<String> input(ConferenceId conference, ItemId block) {
        return rounds.input(conference, block);
    }

    /// Sets up a round. Once people may choose, how they do it stays: a rule is not changed under
    /// those who wished by it. Rooms, places and addresses may change at any time, and nobody is
    /// moved by it.
    ///
    /// @return whether it was kept as asked
    public boolean save(
            ConferenceId conference,
            ItemId block,
            Terms terms,
            List<Venue> venues,
            String by,
            Instant now) {
        return transactions.execute(_ -> {
            var was = held(conference, block);
            if (was.isPresent() && isBegun(was.get(), now) && !isSameRule(was.get(), terms, now)) {
                return false;
            }
            var seed = was.map(Round::seed).orElseGet(() -> Secret.random().text());
            keep(new Round(conference, block, terms, seed, venues, null), by, now);
            return true;
        });
    }

    private void keep(Round round, String by, Instant now) {
        rounds.keep(round, by, now);
        plans.tell(round.conference());
    }

    private Optional<Round> held(ConferenceId conference, ItemId block) {
        return rounds.hold(conference).stream()
                .filter(one -> one.block().equals(block))
                .findFirst();
    }

    static boolean isBegun(Round round, Instant now) {
        return switch (round.phase(now)) {
            case SOON, FREE -> false;
            case OPEN, COUNTING, SETTLED -> true;
        };
    }

    private static boolean isSameRule(Round was, Terms terms, Instant now) {
        var before = was.terms();
        boolean isSameWindow =
                was.phase(now) == Phase.OPEN || Objects.equals(before.closesAt(), terms.closesAt());
        return isSameWindow
                && before.way() == terms.way()
                && before.objective() == terms.objective()
                && before.heldBack() == terms.heldBack()
                && Objects.equals(before.opensAt(), terms.opensAt());
    }

    /// Opens at once.
    ///
    /// @return whether it was closed, and set up
    public boolean open(
            ConferenceId conference, ItemId block, Duration window, String by, Instant now) {
        return turned(
                conference,
                block,
                Phase.SOON,
                now,
                by,
                was -> was.open(kept(now), kept(now).plus(window)));
    }

    /// Closes at once; the division follows by itself, unless the secretariat looks first.
    ///
    /// @return whether it was open
    public boolean close(ConferenceId conference, ItemId block, String by, Instant now) {
        return turned(
                conference,
                block,
                Phase.OPEN,
                now,
                by,
                was -> was.open(Objects.requireNonNull(was.opensAt()), kept(now)));
    }

    /// As fine as the database keeps it, and never after now.
    private static Instant kept(Instant now) {
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    private boolean turned(
            ConferenceId conference,
            ItemId block,
            Phase from,
            Instant now,
            String by,
            Function<Terms, Terms> turn) {
        return transactions.execute(_ -> {
            var was = held(conference, block).filter(one -> one.phase(now) == from);
            was.ifPresent(one ->
                    keep(
                            new Round(
                                    conference,
                                    block,
                                    turn.apply(one.terms()),
                                    one.seed(),
                                    one.venues(),
                                    null),
                            by,
                            now));
            return was.isPresent();
        });
    }

    /// What the division would be, of a round whose window is closed and that is not told yet.
    Optional<Draw> draw(ConferenceId conference, ItemId block, Instant now) {
        return plans.of(conference, now)
                .flatMap(plan -> plan.round(block))
                .filter(round -> round.phase(now) == Phase.COUNTING)
                .map(round -> drawing.of(round, now));
    }

    /// What became of telling a division.
    public enum Telling {
        TOLD,
        /// Somebody told it a moment before.
        ALREADY,
        /// Its window is not closed, or nothing is divided here.
        NOT_NOW,
        /// Something is wrong with it, or with its proof, and it is not told.
        UNPROVED
    }

    /// Divides, checks, and tells all at once. Two programs may both do it: it is done once.
    public Telling tell(ConferenceId conference, ItemId block, String by, Instant now) {
        return transactions.execute(_ -> {
            var round = held(conference, block).filter(one -> one.phase(now) == Phase.COUNTING);
            return round.map(one -> tell(one, by, now)).orElse(Telling.NOT_NOW);
        });
    }

    private Telling tell(Round round, String by, Instant now) {
        var draw = drawing.of(round, now);
        if (draw.fault().isPresent()) {
            LOG.error("The division of {} is not told: {}", round.block(), draw.fault().get());
            return Telling.UNPROVED;
        }
        var places =
                draw.places().entrySet().stream()
                        .collect(
                                toMap(
                                        one -> new Spot(one.getKey(), round.block()),
                                        Map.Entry::getValue));
        choices.place(round.conference(), places, How.DRAWN, now);
        rounds.tell(round, draw, by, now);
        plans.tell(round.conference());
        return Telling.TOLD;
    }

    /// All divisions that are due.
    void tellDue(String by, Instant now) {
        rounds.due(now).forEach(due -> tell(due.conference(), due.block(), by, now));
    }

    /// Somebody leads that workshop: she is let in earlier and takes nobody's place. The place that
    /// she had in the block is free.
    public void host(ConferenceId conference, Spot who, ItemId workshop, Instant now) {
        transactions.executeWithoutResult(_ -> {
            rounds.hold(conference);
            choices.place(conference, Map.of(who, workshop), How.HOST, now);
            plans.tell(conference);
        });
    }

    /// She does not lead it any more. A place that she did not get by leading stays hers.
    void unhost(ConferenceId conference, Spot who) {
        transactions.executeWithoutResult(_ -> {
            rounds.hold(conference);
            var place = choices.placed(conference, who.block()).get(who.who());
            if (place != null && place.how() == How.HOST) {
                choices.giveUp(List.of(who));
                plans.tell(conference);
            }
        });
    }

    /// Her wishes go from what was divided; the seal of it stays, and so does the division.
    @EventListener
    void forget(Erased erased) {
        var conference = erased.registration().conference();
        rounds.hold(conference);
        for (var draw : rounds.kept(conference)) {
            var left = Draw.without(draw.input(), erased.registration().id(), draw.erased() + 1);
            if (!left.equals(draw.input())) {
                rounds.keep(conference, new RoundStore.Kept(draw.block(), left, draw.erased() + 1));
            }
        }
    }

    /// How many of those who were divided have been erased since, by block.
    Map<ItemId, Integer> erased(ConferenceId conference) {
        return rounds.kept(conference).stream()
                .collect(toMap(RoundStore.Kept::block, RoundStore.Kept::erased));
    }
}
