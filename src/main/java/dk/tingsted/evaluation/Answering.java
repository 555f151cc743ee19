package dk.tingsted.evaluation;

import dk.tingsted.discussions.board.Typed;
import dk.tingsted.evaluation.Evaluation.Asked;
import dk.tingsted.evaluation.Question.Kind;
import dk.tingsted.programme.publishing.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A form that was sent, as answers, or what is wrong with it.
///
/// @param faults by the number of the question
record Answering(List<Answer> answers, Map<Long, String> faults) {

    /// In letters.
    static final int LONGEST = 4_000;

    Answering {
        answers = List.copyOf(answers);
        faults = Map.copyOf(faults);
    }

    /// What no page of ours could have sent is left out.
    static Answering of(List<Asked> questions, Map<String, List<String>> fields, Words words) {
        var answers = new ArrayList<Answer>();
        var faults = new TreeMap<Long, String>();
        for (var asked : questions) {
            var sent = fields.getOrDefault(asked.field(), List.of());
            var answer = answer(asked, sent);
            if (letters(answer.words()) > LONGEST) {
                faults.put(asked.id(), tooLong(answer, words));
            } else if (!isEmpty(answer)) {
                answers.add(answer);
            } else if (asked.question().required()) {
                faults.put(asked.id(), missing(asked.question(), words));
            }
        }
        return new Answering(answers, faults);
    }

    boolean isGood() {
        return faults.isEmpty() && !answers.isEmpty();
    }

    private static Answer answer(Asked asked, List<String> sent) {
        var question = asked.question();
        return question.kind() == Kind.WORDS
                ? new Answer(asked.id(), List.of(), words(String.join("\n", sent)))
                : new Answer(asked.id(), chosen(question, sent), "");
    }

    private static List<Integer> chosen(Question question, List<String> sent) {
        return IntStream.range(0, question.options().size())
                .filter(n -> sent.contains(Integer.toString(n)))
                .limit(question.kind() == Kind.SEVERAL ? question.options().size() : 1)
                .boxed()
                .toList();
    }

    /// Line by line, without what cannot be seen.
    private static String words(String typed) {
        return typed.lines()
                .map(line -> Typed.of(line).words())
                .collect(Collectors.joining("\n"))
                .strip()
                .replaceAll("\n{3,}", "\n\n");
    }

    private static boolean isEmpty(Answer answer) {
        return answer.chosen().isEmpty() && !Typed.of(answer.words(), LONGEST).isGood();
    }

    private static int letters(String words) {
        return words.codePointCount(0, words.length());
    }

    private static String missing(Question question, Words words) {
        return question.kind() == Kind.WORDS
                ? words.say("Skriv et svar.", "Write an answer.")
                : words.say("Vælg et svar.", "Choose an answer.");
    }

    private static String tooLong(Answer answer, Words words) {
        return words.say(
                "Svaret er på %d tegn. Forkort det til %d."
                        .formatted(letters(answer.words()), LONGEST),
                "The answer has %d characters. Shorten it to %d."
                        .formatted(letters(answer.words()), LONGEST));
    }
}
