package dk.tingsted.agreement;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.conference.Conference;
import dk.tingsted.discussions.Outcome;
import dk.tingsted.discussions.Outcomes;
import dk.tingsted.discussions.Spoken;
import dk.tingsted.notes.NotedPoint;
import dk.tingsted.notes.Notes;
import dk.tingsted.notes.Subject;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Edition;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// All that was said at a conference and can be a source: by table and theme, never by person.
@Component
public class Said {

    private final Outcomes outcomes;
    private final Notes notes;
    private final Programmes programmes;

    Said(Outcomes outcomes, Notes notes, Programmes programmes) {
        this.outcomes = outcomes;
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
        return notes.of(conference).stream()
                .map(one -> {
                    var title = title(programme, one.subject());
                    return new Discussed(
                            title,
                            texts(one.points())
                                    .map(text ->
                                            new Origin(
                                                    key(one.subject(), text),
                                                    title,
                                                    "Noteret",
                                                    text))
                                    .distinct()
                                    .toList());
                });
    }

    /// Who said it is told by the programme and by nothing else.
    private static String title(Programme programme, Subject subject) {
        var item = subject.item();
        return item == null
                ? "Konferencen"
                : programme.item(item).map(Item::title).orElse("Konferencen");
    }

    private static Stream<String> texts(List<NotedPoint> points) {
        return points.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.text()), texts(one.under())));
    }

    /// The point has no number of its own: the same words about the same are the same point.
    private static String key(Subject subject, String text) {
        var whole = subject.item() + "\n" + subject.person() + "\n" + text;
        return "note:" + UUID.nameUUIDFromBytes(whole.getBytes(UTF_8));
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
