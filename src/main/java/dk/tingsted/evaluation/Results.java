package dk.tingsted.evaluation;

import dk.tingsted.evaluation.Evaluation.Asked;
import dk.tingsted.evaluation.Question.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What came of an evaluation, question by question.
///
/// @param answers how many have answered
public record Results(int answers, List<Tally> tallies) {

    public Results {
        tallies = List.copyOf(tallies);
    }

    /// Of one question.
    ///
    /// @param answered how many answered it
    /// @param bars in the order of its options
    /// @param mean of a scale, from 1 to 5; null for all else
    /// @param words in an order that says nothing
    public record Tally(
            Question question,
            int answered,
            List<Bar> bars,
            @Nullable Double mean,
            List<String> words) {

        public Tally {
            bars = List.copyOf(bars);
            words = List.copyOf(words);
        }
    }

    /// Of one option.
    ///
    /// @param percent of those who answered the question, rounded
    public record Bar(String label, int number, int percent) {}

    /// @param answers of all questions, in an order that says nothing
    static Results of(Evaluation evaluation, List<Answer> answers) {
        return new Results(
                evaluation.answers(),
                evaluation.questions().stream()
                        .map(asked ->
                                tally(
                                        asked,
                                        answers.stream()
                                                .filter(one -> one.question() == asked.id())
                                                .toList()))
                        .toList());
    }

    private static Tally tally(Asked asked, List<Answer> answers) {
        var question = asked.question();
        return new Tally(
                question,
                answers.size(),
                IntStream.range(0, question.options().size())
                        .mapToObj(n -> bar(question, n, answers))
                        .toList(),
                question.kind() == Kind.SCALE ? mean(answers) : null,
                answers.stream().map(Answer::words).filter(words -> !words.isEmpty()).toList());
    }

    private static Bar bar(Question question, int n, List<Answer> answers) {
        int number = (int) answers.stream().filter(one -> one.chosen().contains(n)).count();
        var label = question.options().get(n).danish();
        return new Bar(label, number, percent(number, answers.size()));
    }

    private static int percent(int number, int of) {
        return of == 0 ? 0 : Math.round(100f * number / of);
    }

    private static @Nullable Double mean(List<Answer> answers) {
        var mean = answers.stream().mapToInt(one -> one.chosen().getFirst() + 1).average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }
}
