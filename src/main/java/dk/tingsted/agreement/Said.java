package dk.tingsted.agreement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.Conference;
import dk.tingsted.discussions.Outcome;
import dk.tingsted.discussions.Outcomes;
import dk.tingsted.discussions.Spoken;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.notes.Keyed;
import dk.tingsted.notes.Notes;
import dk.tingsted.notes.Subject;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Edition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// All that was said at a conference and can be a source: by table and theme, never by person.
@Component
public class Said {

    private final Outcomes outcomes;
    private final Discussions discussions;
    private final Notes notes;
    private final Programmes programmes;

    Said(Outcomes outcomes, Discussions discussions, Notes notes, Programmes programmes) {
        this.outcomes = outcomes;
        this.discussions = discussions;
        this.notes = notes;
        this.programmes = programmes;
    }

    /// In the order of the discussions, then what was noted down of the programme's items; those
    /// that nothing was said about are left out.
    public List<Discussed> of(Conference conference) {
        return Stream.concat(outcomes.of(conference).stream().map(Said::theme), noted(conference))
                .filter(theme -> !theme.origins().isEmpty())
                .toList();
    }

    private Stream<Discussed> noted(Conference conference) {
        var programme =
                programmes
                        .latestEdition(conference.id())
                        .map(Edition::programme)
                        .orElseGet(() -> programmes.draft(conference).programme());
        return notes.keyed(conference).stream()
                .collect(groupingBy(Keyed::subject, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(one -> noted(title(programme, one.getKey()), one.getValue()));
    }

    private static Discussed noted(String title, List<Keyed> points) {
        return new Discussed(
                title,
                points.stream()
                        .map(one -> new Origin("point:" + one.key(), title, "Noteret", one.words()))
                        .toList());
    }

    /// Who said it is told by the programme and by nothing else.
    private static String title(Programme programme, Subject subject) {
        var item = subject.item();
        return item == null
                ? "Konferencen"
                : programme.item(item).map(Item::title).orElse("Konferencen");
    }

    /// What was said, whatever the theme.
    public static List<Origin> all(List<Discussed> themes) {
        return themes.stream().flatMap(theme -> theme.origins().stream()).toList();
    }

    /// What each says now, by its key: a point may have been put otherwise since it was named.
    public Map<String, String> now(Conference conference) {
        var noted =
                notes.keyed(conference).stream()
                        .map(one -> Map.entry("point:" + one.key(), one.words()));
        return Stream.concat(atTables(conference), noted)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one));
    }

    /// As the wall has it; votes, which cost more to count, are nothing to the words.
    private Stream<Map.Entry<String, String>> atTables(Conference conference) {
        try {
            return discussions.hall(conference.slug().value()).talks().stream()
                    .flatMap(talk -> talk.board().shown().stream())
                    .map(card -> Map.entry("remark:" + card.id(), card.words()));
        } catch (NotFound e) {
            // Nothing is published.
            return Stream.empty();
        }
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
