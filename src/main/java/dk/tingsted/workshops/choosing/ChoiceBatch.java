package dk.tingsted.workshops.choosing;

import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.workshops.choosing.Deciding.Decided;
import dk.tingsted.workshops.choosing.Placed.How;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes in choices that came together, in one transaction: hold the rounds, decide, write.
@Component
class ChoiceBatch {

    private final RoundStore rounds;
    private final ChoiceStore choices;
    private final Plans plans;
    private final TransactionTemplate transactions;

    ChoiceBatch(
            RoundStore rounds, ChoiceStore choices, Plans plans, TransactionTemplate transactions) {
        this.rounds = rounds;
        this.choices = choices;
        this.plans = plans;
        this.transactions = transactions;
    }

    /// Nothing is done unless all of it is.
    ///
    /// @param together all of one conference
    /// @return what each is answered, in their order
    List<Answer> take(ConferenceId conference, List<Choice> together) {
        var now = together.getLast().at();
        var plan = plans.of(conference, now);
        return transactions.execute(_ -> {
            var decided = Deciding.decide(held(conference, plan, together), together);
            write(conference, decided, now);
            return decided.answers();
        });
    }

    /// Counts are read after the rounds are held: a count is as old as its statement.
    private Held held(ConferenceId conference, Optional<Plan> plan, List<Choice> together) {
        var all = rounds.hold(conference);
        return new Held(
                all.stream().collect(toMap(Round::block, round -> round)),
                plan.map(Plan::clashes).orElse(Map.of()),
                plan.map(Plan::twins).orElse(Map.of()),
                choices.loads(conference),
                choices.people(conference, together.stream().map(Choice::who).toList()));
    }

    private void write(ConferenceId conference, Decided decided, Instant now) {
        var seats = decided.seats();
        choices.giveUp(
                seats.entrySet().stream()
                        .filter(one -> one.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList());
        choices.place(
                conference,
                seats.entrySet().stream()
                        .filter(one -> one.getValue().isPresent())
                        .collect(toMap(Map.Entry::getKey, one -> one.getValue().get())),
                How.CHOSEN,
                now);
        choices.wish(conference, decided.wishes(), now);
    }
}
