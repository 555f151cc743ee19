package dk.tingsted.evaluation;

import dk.tingsted.evaluation.Evaluation.Phase;
import dk.tingsted.evaluation.Question.Kind;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The secretariat's page of the evaluation.
///
/// @param evaluation null until there is one
/// @param address of the page that is answered on
/// @param did what was just done, in words; empty for nothing
/// @param faults why nothing was saved
public record EvaluationDeskPage(
        String slug,
        String by,
        Programme programme,
        @Nullable Evaluation evaluation,
        Instant now,
        Draft draft,
        String address,
        String did,
        List<String> faults) {

    public EvaluationDeskPage {
        faults = List.copyOf(faults);
    }

    public String title() {
        return Words.DANISH.title(programme);
    }

    public String here() {
        return "/organiser/" + slug + "/evaluation";
    }

    public List<Kind> kinds() {
        return List.of(Kind.values());
    }

    /// Once somebody has answered, the questions stay.
    public boolean isFixed() {
        return evaluation != null && evaluation.answers() > 0;
    }

    public boolean isReadable() {
        return evaluation != null && evaluation.isReadable(now);
    }

    /// Where it stands, in a sentence or two.
    public String state() {
        if (evaluation == null) {
            return "Der er ingen evaluering endnu. Spørgsmålene nedenfor er et forslag: ret dem, og gem.";
        }
        var opens = Words.DANISH.at(evaluation.plan().opensAt(), programme.zone());
        var closes = Words.DANISH.at(evaluation.plan().closesAt(), programme.zone());
        return switch (evaluation.phase(now)) {
            case BEFORE -> "Evalueringen åbner %s og lukker %s.".formatted(opens, closes);
            case OPEN -> "Evalueringen er åben til %s. %s".formatted(closes, answered());
            case CLOSED -> "Evalueringen lukkede %s. %s".formatted(closes, answered());
        };
    }

    private String answered() {
        int answers = evaluation == null ? 0 : evaluation.answers();
        return answers == 1 ? "1 har svaret." : "%d har svaret.".formatted(answers);
    }

    /// Why there is no result to look at.
    public String sealed() {
        return sealed(evaluation, now);
    }

    static String sealed(@Nullable Evaluation evaluation, Instant now) {
        return evaluation == null || evaluation.phase(now) != Phase.CLOSED
                ? "Resultatet vises, når evalueringen er lukket og mindst %d har svaret. Så kan ingen regne ud, hvad den seneste svarede."
                        .formatted(Evaluation.LEAST)
                : "Færre end %d har svaret, så resultatet vises ikke: man kunne gætte, hvem der svarede hvad."
                        .formatted(Evaluation.LEAST);
    }
}
