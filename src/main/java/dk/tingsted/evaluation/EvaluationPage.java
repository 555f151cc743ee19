package dk.tingsted.evaluation;

import dk.tingsted.evaluation.Evaluation.Asked;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The evaluation, to be answered.
///
/// @param sent what was typed, by field
/// @param faults by the number of the question
/// @param alarm why nothing was taken, beside the faults; empty for nothing
public record EvaluationPage(
        String slug,
        Words words,
        Programme programme,
        Evaluation evaluation,
        State state,
        Map<String, List<String>> sent,
        Map<Long, String> faults,
        String alarm) {

    public EvaluationPage {
        sent = Map.copyOf(sent);
        faults = Map.copyOf(faults);
    }

    /// What the reader can do with it.
    public enum State {
        BEFORE,
        OPEN,
        CLOSED,
        /// She has answered.
        DONE,
        /// It is not for everybody, and she did not come by her own link.
        OUTSIDE,
        /// The secretariat looks at it.
        PREVIEW
    }

    public String say(String danish, String english) {
        return words.say(danish, english);
    }

    public String title() {
        return words.title(programme);
    }

    public boolean isWrong() {
        return !faults.isEmpty() || !alarm.isEmpty();
    }

    public boolean isPreview() {
        return state == State.PREVIEW;
    }

    public boolean shows() {
        return state == State.OPEN || isPreview();
    }

    public String opens() {
        return words.at(evaluation.plan().opensAt(), programme.zone());
    }

    public String closes() {
        return words.at(evaluation.plan().closesAt(), programme.zone());
    }

    public boolean isChosen(Asked asked, int option) {
        return sent.getOrDefault(asked.field(), List.of()).contains(Integer.toString(option));
    }

    public String words(Asked asked) {
        return String.join("\n", sent.getOrDefault(asked.field(), List.of()));
    }

    /// Empty where the answer is good.
    public String fault(Asked asked) {
        return Objects.requireNonNullElse(faults.get(asked.id()), "");
    }

    /// Where a fault leads to.
    public String first(Asked asked) {
        return asked.question().options().isEmpty() ? asked.field() : asked.field() + "-0";
    }

    public String to(String page) {
        return "/" + slug + words.say("", "/en") + "/" + page;
    }

    public String inOtherLanguage() {
        return "/" + slug + words.other().say("", "/en") + "/evaluation";
    }
}
