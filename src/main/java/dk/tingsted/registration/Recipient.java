package dk.tingsted.registration;

import dk.tingsted.platform.Secret;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.publishing.Words;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Somebody a letter about her registration goes to.
///
/// @param link the secret of a private link made for this letter; null where it has none
/// @param sequence how many things have happened to the registration before, or were told about it
record Recipient(
        RegistrationId id,
        Person person,
        GroupId group,
        Language language,
        Standing standing,
        Map<QuestionId, Answer> answers,
        @Nullable Secret link,
        long sequence) {

    static Recipient of(
            Registration one,
            Map<QuestionId, Answer> answers,
            @Nullable Secret link,
            long sequence) {
        return new Recipient(
                one.id(),
                one.person(),
                one.group(),
                one.language(),
                one.standing(),
                answers,
                link,
                sequence);
    }

    /// The same, written to in this language.
    Recipient in(Language other) {
        return new Recipient(id, person, group, other, standing, answers, link, sequence);
    }

    Words words() {
        return language == Language.ENGLISH ? Words.ENGLISH : Words.DANISH;
    }
}
