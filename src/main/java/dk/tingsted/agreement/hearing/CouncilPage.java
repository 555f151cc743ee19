package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Told;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a council's secretariat sees: the agreement as it was sent, and its own answer.
///
/// @param conference its title
/// @param sent when it was sent
/// @param answer the latest; null where there is none
/// @param isOver whether the deadline is over
/// @param wrong what to put right, by field
/// @param alarm what stands in the way; null for nothing
public record CouncilPage(
        String slug,
        String conference,
        Party party,
        Told told,
        String sent,
        String deadline,
        String left,
        @Nullable Answer answer,
        boolean isLate,
        boolean isOver,
        AnswerForm form,
        Map<String, String> wrong,
        @Nullable String alarm,
        String notice,
        ZoneId zone) {

    public CouncilPage {
        wrong = Map.copyOf(wrong);
    }

    /// Whether the answer may still be written or changed.
    public boolean mayAnswer() {
        return !isOver || answer == null || !answer.isFinal();
    }

    public String at(Instant moment) {
        return Moments.told(moment, zone);
    }

    public String on(LocalDate day) {
        return Words.DANISH.date(day);
    }
}
