package dk.tingsted.evaluation;

import dk.tingsted.registration.mine.Entered;
import dk.tingsted.registration.mine.ExtractPage.Line;
import dk.tingsted.registration.mine.KeptElsewhere;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// That somebody answered the evaluation; what she answered nobody can find.
@Component
@Order(70)
class KeptEvaluation implements KeptElsewhere {

    private final Evaluations evaluations;

    KeptEvaluation(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public List<Line> of(Entered entered) {
        var words = entered.desk().words();
        return evaluations
                .of(entered.desk().conference().id())
                .filter(one -> evaluations.hasAnswered(one, entered.registration().id()))
                .map(_ ->
                        new Line(
                                "evaluation",
                                words.say("Evaluering", "Evaluation"),
                                words.say(
                                        "Du har svaret. Hvad du svarede, kan ikke findes frem.",
                                        "You have answered. What you answered cannot be found.")))
                .stream()
                .toList();
    }
}
