package dk.tingsted.command;

import dk.tingsted.conference.Conference;
import dk.tingsted.evaluation.Answer;
import dk.tingsted.evaluation.Evaluation;
import dk.tingsted.evaluation.Evaluation.Asked;
import dk.tingsted.evaluation.Evaluation.Plan;
import dk.tingsted.evaluation.Evaluations;
import dk.tingsted.evaluation.Suggested;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Spans;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An evaluation that opened when the conference ended, and what the made-up participants answered.
/// All that they say is invented.
final class DemoEvaluation {

    private static final Duration OPEN = Duration.ofDays(14);

    private static final List<String> AGAIN =
            List.of(
                    "Drøftelserne ved bordene. Der kom de bedste pointer.",
                    "Korte oplæg med god tid til spørgsmål.",
                    "At politikere, embedsfolk og brugerorganisationer sidder sammen.");

    private static final List<String> OTHERWISE =
            List.of(
                    "Længere pauser, så man når at tale med andre end sit eget bord.",
                    "Send materialet et par dage før.",
                    "Færre oplæg. Vi fik ikke talt færdigt.\nGerne en time mere til drøftelserne.");

    private DemoEvaluation() {}

    static void bringTo(Server server, Conference conference, String by, Instant now) {
        server.verbs(Spans.class)
                .of(conference.id())
                .map(span -> span.end().toInstant())
                .map(ends -> new Plan(ends, ends.plus(OPEN), false))
                .ifPresent(plan -> bringTo(server, conference, plan, by, now));
    }

    private static void bringTo(
            Server server, Conference conference, Plan plan, String by, Instant now) {
        var evaluations = server.verbs(Evaluations.class);
        evaluations.save(conference, plan, Suggested.questions(), by, null, now);
        if (!now.isBefore(plan.opensAt())) {
            var evaluation = evaluations.of(conference.id()).orElseThrow();
            var people = server.verbs(Registrations.class).of(conference.id());
            // Two of three answer.
            IntStream.range(0, people.size())
                    .filter(n -> n % 3 != 0)
                    .forEach(n -> answer(evaluations, conference, evaluation, people.get(n), n));
        }
    }

    private static void answer(
            Evaluations evaluations,
            Conference conference,
            Evaluation evaluation,
            Registration who,
            int n) {
        evaluations.answer(
                conference,
                who.id(),
                evaluation.questions().stream().flatMap(one -> answer(evaluation, one, n)).toList(),
                evaluation.plan().opensAt());
    }

    private static Stream<Answer> answer(Evaluation evaluation, Asked asked, int n) {
        int place = evaluation.questions().indexOf(asked);
        var answer =
                switch (asked.question().kind()) {
                    case SCALE ->
                            new Answer(asked.id(), List.of(step(n * 7 + place * (n % 4 + 3))), "");
                    case ONE -> new Answer(asked.id(), List.of(n % 2), "");
                    case SEVERAL -> new Answer(asked.id(), several(n), "");
                    case WORDS -> new Answer(asked.id(), List.of(), words(place, n));
                };
        return answer.chosen().isEmpty() && answer.words().isEmpty()
                ? Stream.empty()
                : Stream.of(answer);
    }

    /// Mostly content.
    private static int step(int n) {
        return List.of(4, 3, 3, 4, 2, 3, 4, 1, 3, 4, 3, 2, 0).get(n % 13);
    }

    private static List<Integer> several(int n) {
        return IntStream.range(0, 4).filter(option -> (n + option * 5) % 7 < 3).boxed().toList();
    }

    private static String words(int place, int n) {
        var all = place % 2 == 1 ? AGAIN : OTHERWISE;
        return n % 17 < all.size() ? all.get(n % 17) : "";
    }
}
