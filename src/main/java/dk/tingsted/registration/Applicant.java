package dk.tingsted.registration;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One person in a form that was sent.
///
/// @param needs null where none were given, or no consent to keep them
/// @param onList whether she agreed to stand on the list of participants
/// @param invitation the secret of the personal link she came by; null without
public record Applicant(
        Person person,
        GroupId group,
        Map<QuestionId, Answer> answers,
        @Nullable Needs needs,
        boolean onList,
        @Nullable String invitation) {

    public Applicant {
        answers = Map.copyOf(answers);
    }

    Applicant withoutInvitation() {
        return new Applicant(person, group, answers, needs, onList, null);
    }
}
