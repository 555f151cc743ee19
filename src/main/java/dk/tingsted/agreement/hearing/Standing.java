package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Agreement;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a party stands in the hearing.
///
/// @param letters that went to it, the earliest first
/// @param answer the latest; null where there is none
/// @param isLate whether its decision came after the deadline
public record Standing(
        Party party, List<Letter> letters, @Nullable Answer answer, Stage stage, boolean isLate) {

    public Standing {
        letters = List.copyOf(letters);
    }

    /// From all that is known of all parties.
    static List<Standing> of(
            Agreement agreement,
            List<Party> parties,
            List<Letter> letters,
            List<Answer> answers,
            ZoneId zone) {
        return parties.stream()
                .map(party -> {
                    var answer =
                            answers.stream()
                                    .filter(one -> one.party() == party.id())
                                    .max(Comparator.comparingLong(Answer::id))
                                    .orElse(null);
                    var own = letters.stream().filter(one -> one.party() == party.id()).toList();
                    return new Standing(
                            party,
                            own,
                            answer,
                            stage(own, answer),
                            answer != null
                                    && answer.isFinal()
                                    && agreement.isLate(answer.at(), zone));
                })
                .toList();
    }

    private static Stage stage(List<Letter> letters, @Nullable Answer answer) {
        if (answer == null) {
            return letters.isEmpty() ? Stage.NOT_SENT : Stage.MISSING;
        }
        return switch (answer.decision()) {
            case AGENDA -> Stage.AGENDA;
            case APPROVED -> Stage.APPROVED;
            case REMARKS -> Stage.REMARKS;
            case REJECTED -> Stage.REJECTED;
        };
    }

    /// The hearing letter that went to it last; null for none.
    public @Nullable Letter sent() {
        return letters.stream()
                .filter(one -> one.kind() == Letter.Kind.HEARING)
                .max(Comparator.comparingLong(Letter::id))
                .orElse(null);
    }

    /// Whether it is to be reminded: it was sent, and has neither decided nor said that it will on
    /// a day to come.
    boolean isToBeReminded(Instant now, ZoneId zone) {
        var said = answer;
        return sent() != null
                && stage.isMissing()
                && (said == null || said.metOn().isBefore(now.atZone(zone).toLocalDate()));
    }
}
