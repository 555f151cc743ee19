package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Desk;
import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.programme.publishing.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/// One party, for the secretariat: what it answered, what it was sent, and its link.
///
/// @param answers the latest first
/// @param links how many that open something
/// @param opened the last day on which one of them was used; empty for never
/// @param made a link that is shown this once; empty for none
/// @param wrong what to put right, by field
public record PartyPage(
        Desk desk,
        Standing standing,
        List<Answer> answers,
        int links,
        String opened,
        String made,
        AnswerForm form,
        Map<String, String> wrong,
        ZoneId zone) {

    public PartyPage {
        answers = List.copyOf(answers);
        wrong = Map.copyOf(wrong);
    }

    public String here() {
        return desk.here() + "/hearing/" + standing.party().id();
    }

    public String stage() {
        return Overview.stage(standing);
    }

    public String at(Instant moment) {
        return Moments.told(moment, zone);
    }

    public String on(LocalDate day) {
        return Words.DANISH.date(day);
    }

    /// Whether it came when the deadline was over.
    public boolean isLate(Answer answer) {
        return answer.isFinal() && desk.agreement().isLate(answer.at(), zone);
    }
}
