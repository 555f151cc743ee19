package dk.tingsted.tables.hall;

import dk.tingsted.registration.Answer;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Person;
import dk.tingsted.registration.PoliticalParty;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Kind;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What tables can be mixed by: what people said of themselves.
///
/// @param code `municipality`, `group`, `organisation`, `post`, `party`, or `q12` for a question
/// @param asked the questions whose answers in own words say it
public record Trait(String code, String label, List<QuestionId> asked) {

    private static final Pattern PARTY = Pattern.compile("(?iu)\\bparti");

    public Trait {
        asked = List.copyOf(asked);
    }

    Trait(String code, String label) {
        this(code, label, List.of());
    }

    /// All that are known in a registration, its questions last.
    static List<Trait> of(Setup setup) {
        var all =
                new ArrayList<>(
                        List.of(
                                new Trait("municipality", "Kommune"),
                                new Trait("group", "Gruppe"),
                                new Trait("organisation", "Organisation"),
                                new Trait("post", "Post (borgmester, udvalgsformand …)"),
                                new Trait("party", "Parti, hvor det er skrevet", party(setup))));
        setup.questions().stream()
                .filter(one -> one.kind() == Kind.CHOICE || one.kind() == Kind.YES_NO)
                .map(one -> new Trait("q" + one.id().value(), one.text()))
                .forEach(all::add);
        return all;
    }

    /// "Hvilket parti repræsenterer du?"
    private static List<QuestionId> party(Setup setup) {
        return setup.questions().stream()
                .filter(one -> one.kind() == Kind.TEXT && PARTY.matcher(one.text()).find())
                .map(Question::id)
                .toList();
    }

    /// What somebody is by it; empty where she did not say.
    Optional<String> of(
            Registration one, Map<GroupId, String> groups, Map<QuestionId, Answer> answers) {
        var person = one.person();
        return switch (code) {
            case "municipality" -> Optional.ofNullable(person.municipality());
            case "group" -> Optional.ofNullable(groups.get(one.group()));
            case "organisation" -> Optional.ofNullable(person.organisation());
            case "post" -> Optional.ofNullable(person.post());
            case "party" -> party(person, answers);
            default ->
                    Optional.ofNullable(
                                    answers.get(new QuestionId(Long.parseLong(code.substring(1)))))
                            .flatMap(Trait::text);
        };
    }

    private Optional<String> party(Person person, Map<QuestionId, Answer> answers) {
        var said =
                asked.stream()
                        .map(answers::get)
                        .filter(Answer.Text.class::isInstance)
                        .flatMap(answer ->
                                PoliticalParty.in(((Answer.Text) answer).text()).stream());
        var written =
                Stream.of(person.post(), person.organisation(), person.name())
                        .filter(Objects::nonNull)
                        .flatMap(text -> PoliticalParty.mentioned(text).stream());
        return Stream.concat(said, written).findFirst();
    }

    private static Optional<String> text(Answer answer) {
        return switch (answer) {
            case Answer.Chosen(var keys) -> keys.stream().findFirst();
            case Answer.YesNo(var yes) -> Optional.of(yes ? "yes" : "no");
            case Answer.Text _, Answer.Handed _ -> Optional.empty();
        };
    }

    static Map<GroupId, String> groups(Setup setup) {
        return setup.groups().stream().collect(Collectors.toMap(Group::id, Group::name));
    }
}
