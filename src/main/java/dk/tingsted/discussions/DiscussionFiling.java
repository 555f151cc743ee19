package dk.tingsted.discussions;

import static java.util.stream.Collectors.joining;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Filing;
import dk.tingsted.conference.Paper;
import dk.tingsted.platform.sheets.Csv;
import dk.tingsted.programme.Programmes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What came of the discussions, as everybody may see it.
@Component
@Order(50)
class DiscussionFiling implements Filing {

    private static final List<String> HEADINGS =
            List.of(
                    "Tema",
                    "Overskrift",
                    "Pointe",
                    "Borde",
                    "Prikker",
                    "Enig",
                    "Uenig",
                    "Ved ikke",
                    "Lagt sammen med");

    private final Outcomes outcomes;
    private final Programmes programmes;

    DiscussionFiling(Outcomes outcomes, Programmes programmes) {
        this.outcomes = outcomes;
        this.programmes = programmes;
    }

    @Override
    public List<Paper> forTheFile(Conference conference, Chosen chosen) {
        var said = outcomes.of(conference).stream().filter(one -> !one.points().isEmpty()).toList();
        return said.isEmpty()
                ? List.of()
                : List.of(
                        Paper.of(
                                "droeftelser",
                                "droeftelser.csv",
                                day(conference),
                                "Pointer fra drøftelserne: "
                                        + said.stream().map(Outcome::theme).collect(joining(", ")),
                                Csv.write(lines(said))));
    }

    /// The last day of the programme.
    private Instant day(Conference conference) {
        return programmes
                .latestEdition(conference.id())
                .map(edition -> edition.programme())
                .filter(programme -> !programme.days().isEmpty())
                .map(programme ->
                        programme
                                .days()
                                .getLast()
                                .atTime(12, 0)
                                .atZone(programme.zone())
                                .toInstant())
                .orElse(conference.createdAt());
    }

    private static List<List<String>> lines(List<Outcome> said) {
        var lines = new ArrayList<List<String>>();
        lines.add(HEADINGS);
        said.forEach(outcome -> outcome.points().forEach(point -> lines.add(line(outcome, point))));
        return lines;
    }

    private static List<String> line(Outcome outcome, Spoken point) {
        return List.of(
                outcome.theme(),
                point.heading(),
                point.words(),
                point.tables().stream().map(String::valueOf).collect(joining(", ")),
                counted(outcome, point.dots()),
                counted(outcome, point.agree()),
                counted(outcome, point.disagree()),
                counted(outcome, point.pass()),
                String.join("\n", point.merged()));
    }

    private static String counted(Outcome outcome, int number) {
        return outcome.votesTold() ? Integer.toString(number) : "";
    }
}
