package dk.tingsted.registration.overview;

import dk.tingsted.programme.publishing.Moments;
import dk.tingsted.registration.Answer;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Standing;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The list of those who have registered as a table of texts. Every cell is text, whatever somebody
/// has written into it.
record Participants(List<String> headings, List<Row> rows) {

    private static final List<String> ALWAYS =
            List.of(
                    "Navn",
                    "Mail",
                    "Telefon",
                    "Post",
                    "Organisation",
                    "Kommune",
                    "Gruppe",
                    "Status",
                    "Tilmeldt",
                    "På deltagerlisten");

    Participants {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /// @param cells as many as there are headings
    record Row(RegistrationId id, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }
    }

    /// The headings, then the rows.
    List<List<String>> lines() {
        return Stream.concat(Stream.of(headings), rows.stream().map(Row::cells)).toList();
    }

    /// @param zone by whose clock it is told when something was done
    static Participants of(
            Setup setup,
            List<Registration> registrations,
            Map<RegistrationId, Map<QuestionId, Answer>> answers,
            ZoneId zone) {
        var groups = setup.groups().stream().collect(Collectors.toMap(Group::id, Group::name));
        var headings =
                Stream.concat(ALWAYS.stream(), setup.questions().stream().map(Question::text));
        var rows =
                registrations.stream()
                        .map(one ->
                                new Row(
                                        one.id(),
                                        cells(
                                                setup,
                                                groups,
                                                one,
                                                answers.getOrDefault(one.id(), Map.of()),
                                                zone)));
        return new Participants(headings.toList(), rows.toList());
    }

    private static List<String> cells(
            Setup setup,
            Map<GroupId, String> groups,
            Registration one,
            Map<QuestionId, Answer> answers,
            ZoneId zone) {
        var person = one.person();
        var always =
                Stream.of(
                        person.name(),
                        person.address(),
                        text(person.phone()),
                        text(person.post()),
                        text(person.organisation()),
                        text(person.municipality()),
                        groups.getOrDefault(one.group(), ""),
                        standing(one.standing(), zone),
                        Moments.told(one.madeAt(), zone),
                        one.onList() ? "Ja" : "Nej");
        var asked =
                setup.questions().stream()
                        .map(question -> answer(question, answers.get(question.id())));
        return Stream.concat(always, asked).toList();
    }

    /// Where somebody stands, in a few words.
    static String standing(Standing standing, ZoneId zone) {
        return switch (standing) {
            case Standing.Expected _ -> "Har plads";
            case Standing.Waiting(_, var number, _) -> "Venteliste nr. " + number;
            case Standing.Offered(_, var until) -> "Tilbudt plads til " + Moments.told(until, zone);
            case Standing.Withdrawn(var at, _, _) -> "Afmeldt " + Moments.told(at, zone);
        };
    }

    /// An answer in the words of its question.
    static String answer(Question question, @Nullable Answer answer) {
        return switch (answer) {
            case null -> "";
            case Answer.Text(var text) -> text;
            case Answer.YesNo(var yes) -> yes ? "Ja" : "Nej";
            case Answer.Handed(var name, _, _) -> name;
            case Answer.Chosen(var keys) ->
                    question.options().stream()
                            .filter(option -> keys.contains(option.key()))
                            .map(Question.Option::label)
                            .collect(Collectors.joining(", "));
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
