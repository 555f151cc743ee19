package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a conference is registered for.
///
/// @param openedAt when the secretariat let it begin; null until then, whatever the hours say
/// @param opensAt from when the form takes registrations
/// @param closesAt the first moment when it takes none
/// @param changesUntil until when people change and cancel by themselves
/// @param places that all groups share; null for as many as come
/// @param offerLasts how long a place is kept for one who waited
/// @param asksNeeds whether diet and accessibility are asked for, each person by own consent
/// @param asksForList whether people are asked to stand on the list of participants
public record Setup(
        ConferenceId conference,
        @Nullable Instant openedAt,
        Instant opensAt,
        Instant closesAt,
        Instant changesUntil,
        @Nullable Integer places,
        Duration offerLasts,
        boolean asksNeeds,
        boolean asksForList,
        List<Group> groups,
        List<Question> questions,
        Notice notice) {

    public Setup {
        groups = List.copyOf(groups);
        questions = List.copyOf(questions);
    }

    /// The same with other groups and questions.
    public Setup with(List<Group> others, List<Question> otherQuestions) {
        return new Setup(
                conference,
                openedAt,
                opensAt,
                closesAt,
                changesUntil,
                places,
                offerLasts,
                asksNeeds,
                asksForList,
                others,
                otherQuestions,
                notice);
    }
}
