package dk.tingsted.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.evaluation.Draft.Row;
import dk.tingsted.evaluation.Evaluation.Asked;
import dk.tingsted.evaluation.Question.Kind;
import dk.tingsted.evaluation.Question.Option;
import dk.tingsted.programme.publishing.Words;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is typed, chosen and counted, without a database.
class DraftTest {

    private static final ZoneId DANISH = ZoneId.of("Europe/Copenhagen");
    private static final Question GOOD =
            new Question(Kind.SCALE, "Var det godt?", "", true, Suggested.SATISFIED);
    private static final Question WHY =
            new Question(Kind.WORDS, "Hvorfor?", "Why?", false, List.of());
    private static final Question WHAT =
            new Question(
                    Kind.SEVERAL,
                    "Hvad?",
                    "",
                    false,
                    List.of(new Option("Mad", ""), new Option("Tale", "Talk")));

    @Test
    void what_is_kept_is_typed_again_as_it_was() {
        var plan =
                new Evaluation.Plan(
                        Instant.parse("2031-05-08T13:00:00Z"),
                        Instant.parse("2031-05-22T13:00:00Z"),
                        true);
        var draft = Draft.of(plan, Suggested.questions(), DANISH);
        assertThat(draft.opens()).isEqualTo("2031-05-08T15:00");
        assertThat(draft.read(DANISH))
                .isEqualTo(new Draft.Read(plan, Suggested.questions(), List.of()));
    }

    @Test
    void questions_stand_in_the_order_of_their_numbers_and_faults_are_named() {
        var rows =
                List.of(
                        new Row("2", Kind.WORDS, "Hvorfor?", "Why?", false, "glemt"),
                        new Row("", Kind.SEVERAL, "Hvad?", "", false, "Mad\nTale | Talk\n\nMad"),
                        new Row("1", Kind.SCALE, "Var det godt?", "", true, " \n"),
                        new Row("3", Kind.ONE, " ", "", false, ""));
        var draft = new Draft("2031-05-08T15:00", "2031-05-09T15:00", false, rows);
        assertThat(draft.read(DANISH).questions()).containsExactly(GOOD, WHY, WHAT);
        var wrong =
                new Draft(
                        "2031-05-08T15:00",
                        "2031-05-08T15:00",
                        false,
                        List.of(
                                new Row("1", Kind.ONE, "Hvem?", "", false, "Ida"),
                                new Row("1", Kind.SCALE, "Hvor?", "", false, "1\n2\n3")));
        assertThat(wrong.read(DANISH).faults())
                .containsExactly(
                        "Skriv to tidspunkter, hvor evalueringen åbner, før den lukker.",
                        "»Hvem?«: skriv fra 2 til 20 svar, ét på hver linje.",
                        "»Hvor?«: en skala har fem trin, ét på hver linje.",
                        "Skriv mindst ét spørgsmål og højst 40.");
    }

    @Test
    void a_form_is_answers_or_what_is_wrong_and_nothing_that_was_not_asked() {
        var asked = List.of(new Asked(1, GOOD), new Asked(2, WHY), new Asked(3, WHAT));
        var read =
                Answering.of(
                        asked,
                        Map.of(
                                "q1", List.of("4", "0"),
                                "q2", List.of("Fordi\r\n\r\n\r\n\r\n det\u202e var\u0000 godt "),
                                "q3", List.of("1", "7", "x"),
                                "q9", List.of("1")),
                        Words.DANISH);
        assertThat(read.answers())
                .containsExactly(
                        new Answer(1, List.of(0), ""),
                        new Answer(2, List.of(), "Fordi\n\ndet var godt"),
                        new Answer(3, List.of(1), ""));
        var wrong =
                Answering.of(
                        asked,
                        Map.of("q1", List.of("5"), "q2", List.of("x".repeat(4_001))),
                        Words.DANISH);
        assertThat(wrong.faults()).containsOnlyKeys(1L, 2L);
    }

    @Test
    void bars_and_means_are_of_those_who_answered_the_question() {
        var evaluation =
                new Evaluation(
                        1,
                        new Evaluation.Plan(Instant.EPOCH, Instant.EPOCH.plusSeconds(1), false),
                        List.of(new Asked(1, GOOD), new Asked(2, WHY), new Asked(3, WHAT)),
                        5);
        var results =
                Results.of(
                        evaluation,
                        List.of(
                                new Answer(1, List.of(4), ""),
                                new Answer(1, List.of(2), ""),
                                new Answer(3, List.of(0, 1), ""),
                                new Answer(1, List.of(4), ""),
                                new Answer(2, List.of(), "Derfor")));
        var good = results.tallies().getFirst();
        assertThat(good.bars()).extracting(Results.Bar::number).containsExactly(0, 0, 1, 0, 2);
        assertThat(good.bars()).extracting(Results.Bar::percent).containsExactly(0, 0, 33, 0, 67);
        assertThat(ResultsPage.told(good)).isEqualTo("3 svar, i gennemsnit 4,3 af 5.");
        assertThat(results.tallies().get(1).words()).containsExactly("Derfor");
        assertThat(results.tallies().get(2).bars())
                .extracting(Results.Bar::percent)
                .containsExactly(100, 100);
    }
}
