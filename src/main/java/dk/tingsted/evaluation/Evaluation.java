package dk.tingsted.evaluation;

import java.time.Instant;
import java.util.List;

/// The evaluation of a conference.
///
/// @param answers how many have answered
public record Evaluation(long id, Plan plan, List<Asked> questions, int answers) {

    /// Fewer than so many could be guessed at, so what they say is not shown.
    public static final int LEAST = 5;

    public Evaluation {
        questions = List.copyOf(questions);
    }

    /// When it can be answered.
    ///
    /// @param forAll whether by whoever has the page's address; otherwise by those who have a place
    public record Plan(Instant opensAt, Instant closesAt, boolean forAll) {

        public Plan {
            if (!opensAt.isBefore(closesAt)) {
                throw new IllegalArgumentException("Opens before it closes");
            }
        }
    }

    /// A question that is kept.
    public record Asked(long id, Question question) {

        /// What its fields on the form are called.
        public String field() {
            return "q" + id;
        }
    }

    /// Where it stands at a moment.
    public enum Phase {
        BEFORE,
        OPEN,
        CLOSED
    }

    public Phase phase(Instant now) {
        if (now.isBefore(plan.opensAt())) {
            return Phase.BEFORE;
        }
        return now.isBefore(plan.closesAt()) ? Phase.OPEN : Phase.CLOSED;
    }

    /// While it is open, the last to answer could be told from what had changed.
    public boolean isReadable(Instant now) {
        return phase(now) == Phase.CLOSED && answers >= LEAST;
    }

    public List<Question> asked() {
        return questions.stream().map(Asked::question).toList();
    }
}
