package dk.tingsted.agreement;

import dk.tingsted.conference.Conference;
import dk.tingsted.discussions.Outcome;
import dk.tingsted.discussions.Outcomes;
import dk.tingsted.discussions.Spoken;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// All that was said at a conference and can be a source: by table and theme, never by person.
@Component
public class Said {

    private final Outcomes outcomes;

    Said(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /// In the order of the discussions; those that nothing was said about are left out.
    public List<Discussed> of(Conference conference) {
        return outcomes.of(conference).stream()
                .map(Said::theme)
                .filter(theme -> !theme.origins().isEmpty())
                .toList();
    }

    /// What was said, whatever the theme.
    public static List<Origin> all(List<Discussed> themes) {
        return themes.stream().flatMap(theme -> theme.origins().stream()).toList();
    }

    private static Discussed theme(Outcome outcome) {
        return new Discussed(
                outcome.theme(),
                outcome.points().stream().map(point -> origin(outcome, point)).toList());
    }

    private static Origin origin(Outcome outcome, Spoken point) {
        return new Origin(
                "remark:" + point.remark(), outcome.theme(), place(point.tables()), point.words());
    }

    /// `Bord 1, 4 og 7`.
    static String place(List<Integer> tables) {
        if (tables.isEmpty()) {
            return "";
        }
        var before =
                tables.subList(0, tables.size() - 1).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
        return "Bord " + (before.isEmpty() ? "" : before + " og ") + tables.getLast();
    }
}
