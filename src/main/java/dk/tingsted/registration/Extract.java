package dk.tingsted.registration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that is kept about one person's registration (GDPR article 15).
///
/// @param happened the oldest first
public record Extract(
        Registration registration,
        Map<QuestionId, Answer> answers,
        @Nullable Needs needs,
        List<Happened> happened) {

    public Extract {
        answers = Map.copyOf(answers);
        happened = List.copyOf(happened);
    }
}
