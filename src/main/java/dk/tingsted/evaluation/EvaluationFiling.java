package dk.tingsted.evaluation;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Filing;
import dk.tingsted.conference.Paper;
import dk.tingsted.evaluation.Results.Tally;
import dk.tingsted.platform.sheets.Csv;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The result of the evaluation, once it can be read.
@Component
@Order(60)
class EvaluationFiling implements Filing {

    private final Evaluations evaluations;
    private final InstantSource clock;

    EvaluationFiling(Evaluations evaluations, InstantSource clock) {
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Override
    public List<Paper> forTheFile(Conference conference, Chosen chosen) {
        var results = evaluations.results(conference.id(), clock.instant());
        return results.isEmpty()
                ? List.of()
                : papers(
                        evaluations.of(conference.id()).orElseThrow().plan().closesAt(),
                        results.get());
    }

    private static List<Paper> papers(Instant closed, Results results) {
        return List.of(
                Paper.of(
                        "evaluering",
                        "evaluering valgt.csv",
                        closed,
                        "Evalueringen: hvad der blev valgt (%d svar)".formatted(results.answers()),
                        Csv.write(chosen(results))),
                Paper.of(
                        "evaluering",
                        "evaluering med egne ord.csv",
                        closed,
                        "Evalueringen: svar med egne ord",
                        Csv.write(words(results))));
    }

    private static List<List<String>> chosen(Results results) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("Spørgsmål", "Svar", "Antal", "Procent", "Gennemsnit"));
        for (var tally : results.tallies()) {
            tally.bars()
                    .forEach(bar ->
                            lines.add(
                                    List.of(
                                            tally.question().text(),
                                            bar.label(),
                                            Integer.toString(bar.number()),
                                            Integer.toString(bar.percent()),
                                            ResultsPage.mean(tally.mean()))));
        }
        return lines;
    }

    private static List<List<String>> words(Results results) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("Spørgsmål", "Svar"));
        for (Tally tally : results.tallies()) {
            tally.words().forEach(words -> lines.add(List.of(tally.question().text(), words)));
        }
        return lines;
    }
}
