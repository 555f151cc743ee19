package dk.tingsted.evaluation;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Copying;
import dk.tingsted.evaluation.Evaluation.Plan;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The questions of the evaluation, so that one year can be held against the other.
@Component
@Order(100)
class EvaluationCopying implements Copying {

    private final Evaluations evaluations;

    EvaluationCopying(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public Set<String> tables() {
        return Set.of("evaluation");
    }

    @Override
    public List<String> told(ConferenceId from) {
        return evaluations.of(from).map(one -> one.questions().size()).stream()
                .map(many ->
                        many == 1
                                ? "Evalueringens ene spørgsmål"
                                : "Evalueringens %d spørgsmål".formatted(many))
                .toList();
    }

    @Override
    public void copy(Copy copy) {
        evaluations
                .of(copy.from().id())
                .ifPresent(one ->
                        evaluations.save(
                                copy.to(),
                                moved(one.plan(), copy),
                                one.asked(),
                                copy.by(),
                                null,
                                copy.now()));
    }

    private static Plan moved(Plan plan, Copy copy) {
        return new Plan(copy.moved(plan.opensAt()), copy.moved(plan.closesAt()), plan.forAll());
    }
}
