package dk.tingsted.registration.form;

import dk.tingsted.registration.Answer;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Condition;
import dk.tingsted.registration.QuestionId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether somebody is asked a question.
final class Asking {

    private Asking() {}

    /// @param group null while she has chosen none
    /// @param earlier what she answered to the questions before
    static boolean asks(
            Question question, @Nullable GroupId group, Map<QuestionId, Answer> earlier) {
        var condition = question.condition();
        return condition == null || (isOf(condition, group) && hasSaid(condition, earlier));
    }

    private static boolean isOf(Condition condition, @Nullable GroupId group) {
        return condition.groups().isEmpty()
                || (group != null && condition.groups().contains(group));
    }

    private static boolean hasSaid(Condition condition, Map<QuestionId, Answer> earlier) {
        var question = condition.question();
        return question == null
                || switch (earlier.get(question)) {
                    case Answer.YesNo(var yes) -> (yes ? "yes" : "no").equals(condition.answer());
                    case Answer.Chosen(var keys) -> keys.contains(condition.answer());
                    case Answer.Text _, Answer.Handed _ -> false;
                    case null -> false;
                };
    }
}
