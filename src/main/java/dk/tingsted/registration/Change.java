package dk.tingsted.registration;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a registration says from now on, whole.
///
/// @param answers a file that was handed in before stays where no other is handed in
/// @param needs null removes what was kept
public record Change(
        Person person, Map<QuestionId, Answer> answers, @Nullable Needs needs, boolean onList) {

    public Change {
        answers = Map.copyOf(answers);
    }
}
