package dk.tingsted.registration.setup;

import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Condition;
import dk.tingsted.registration.QuestionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps what questions hang on in order when one of them is moved or goes.
final class Conditions {

    private Conditions() {}

    /// Not hanging on an answer that is not given.
    static Question without(Question question, QuestionId gone) {
        var condition = question.condition();
        return condition == null || !gone.equals(condition.question())
                ? question
                : with(
                        question,
                        condition.groups().isEmpty()
                                ? null
                                : new Condition(condition.groups(), null, null));
    }

    /// No question hangs on one that comes after it.
    static List<Question> inOrder(List<Question> questions) {
        var earlier = new HashSet<QuestionId>();
        var all = new ArrayList<Question>();
        for (var question : questions) {
            var condition = question.condition();
            var on = condition == null ? null : condition.question();
            all.add(on == null || earlier.contains(on) ? question : without(question, on));
            earlier.add(question.id());
        }
        return List.copyOf(all);
    }

    private static Question with(Question question, @Nullable Condition condition) {
        return new Question(
                question.id(),
                question.kind(),
                question.purpose(),
                question.text(),
                question.textInEnglish(),
                question.help(),
                question.required(),
                question.options(),
                condition);
    }
}
