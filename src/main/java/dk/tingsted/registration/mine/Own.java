package dk.tingsted.registration.mine;

import dk.tingsted.registration.Answer;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.Needs;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Kind;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.form.Sent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody is registered with, as the fields of the form that she changes it in.
final class Own {

    /// Where the fields of the one who takes over stand.
    static final int SUBSTITUTE = 1;

    private Own() {}

    static Sent sent(
            Registration registration, Map<QuestionId, Answer> answers, Optional<Needs> needs) {
        var person = registration.person();
        var fields = new HashMap<String, List<String>>();
        put(fields, "name", person.name());
        put(fields, "address", person.address());
        put(fields, "post", person.post());
        put(fields, "municipality", person.municipality());
        put(fields, "organisation", person.organisation());
        put(fields, "list", registration.onList() ? "yes" : null);
        needs.ifPresent(one -> {
            put(fields, "diet", one.diet());
            put(fields, "accessibility", one.accessibility());
            put(fields, "consent", "yes");
        });
        answers.forEach((question, answer) -> fields.put("p0-q" + question.value(), texts(answer)));
        fields.put(
                "p1-municipality", List.of(Objects.requireNonNullElse(person.municipality(), "")));
        fields.put(
                "p1-organisation", List.of(Objects.requireNonNullElse(person.organisation(), "")));
        return new Sent(fields, Map.of());
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(Sent.prefix(0) + name, List.of(value));
        }
    }

    private static List<String> texts(Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> List.of(text);
            case Answer.Chosen(var keys) -> keys;
            case Answer.YesNo(var yes) -> List.of(yes ? "yes" : "no");
            case Answer.Handed(var name, _, _) -> List.of(name);
        };
    }

    /// The setup as it is for her: her group alone, and no file asked for that is there.
    static Setup setup(Setup setup, Registration registration, Map<QuestionId, Answer> answers) {
        return new Setup(
                setup.conference(),
                setup.openedAt(),
                setup.opensAt(),
                setup.closesAt(),
                setup.changesUntil(),
                setup.places(),
                setup.offerLasts(),
                setup.asksNeeds(),
                setup.asksForList(),
                setup.groups().stream()
                        .filter(group -> group.id().equals(registration.group()))
                        .map(Own::entered)
                        .toList(),
                setup.questions().stream().map(one -> asked(one, answers)).toList(),
                setup.notice());
    }

    private static Group entered(Group group) {
        return new Group(
                group.id(),
                group.name(),
                group.nameInEnglish(),
                group.places(),
                false,
                group.domain());
    }

    private static Question asked(Question question, Map<QuestionId, Answer> answers) {
        return question.kind() != Kind.FILE || !answers.containsKey(question.id())
                ? question
                : new Question(
                        question.id(),
                        question.kind(),
                        question.purpose(),
                        question.text(),
                        question.textInEnglish(),
                        question.help(),
                        false,
                        question.options(),
                        question.condition());
    }
}
