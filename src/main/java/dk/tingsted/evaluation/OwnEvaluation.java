package dk.tingsted.evaluation;

import dk.tingsted.evaluation.Evaluation.Phase;
import dk.tingsted.registration.Standing;
import dk.tingsted.registration.mine.Entered;
import dk.tingsted.registration.mine.OwnPart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The way to the evaluation, on the page of her own registration, until she has answered.
@Component
@Order(70)
class OwnEvaluation implements OwnPart {

    private final Evaluations evaluations;

    OwnEvaluation(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public Optional<Card> of(Entered entered, Instant now) {
        var slug = entered.desk().conference().slug().value();
        var who = entered.registration();
        return evaluations
                .at(slug, now)
                .evaluation()
                .filter(one -> one.phase(now) == Phase.OPEN)
                .filter(_ -> who.standing() instanceof Standing.Expected)
                .filter(one -> !evaluations.hasAnswered(one, who.id()))
                .map(_ -> card(entered));
    }

    private static Card card(Entered entered) {
        var words = entered.desk().words();
        return new Card(
                words.say("Hvad synes du om konferencen?", "What did you think of it?"),
                List.of(
                        words.say(
                                "Svaret er anonymt: det bliver ikke gemt sammen med dit navn.",
                                "Your answer is anonymous: it is not kept with your name.")),
                words.say("Svar på evalueringen", "Answer the evaluation"),
                entered.desk().around().to("evaluation"));
    }
}
