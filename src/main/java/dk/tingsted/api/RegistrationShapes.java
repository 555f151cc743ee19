package dk.tingsted.api;

import dk.tingsted.arrival.Attendance;
import dk.tingsted.arrival.Comer;
import dk.tingsted.registration.Answer;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Registrations as other programs see them.
final class RegistrationShapes {

    private RegistrationShapes() {}

    /// @param answers by the number of the question; files as their names
    /// @param needs null without the scope for it, or where nothing was said
    /// @param arrivedAt null for one who has not come
    record One(
            String id,
            String standing,
            String since,
            String registeredAt,
            String group,
            String language,
            String name,
            String address,
            @Nullable String post,
            @Nullable String organisation,
            @Nullable String municipality,
            boolean onList,
            Map<String, Object> answers,
            @Nullable NeedsShape needs,
            @Nullable String arrivedAt) {}

    record NeedsShape(@Nullable String diet, @Nullable String accessibility) {}

    /// What is told to one that may write and not read.
    record Brief(String id, String standing, String since) {}

    /// @param next to ask for what comes after; null at the end
    record Some(List<One> items, @Nullable String next) {}

    record Choice(String key, String label) {}

    record Asked(String id, String kind, String text, boolean required, List<Choice> options) {}

    record GroupShape(String id, String name, boolean byInvitation, @Nullable Integer places) {}

    record Form(
            String opensAt,
            String closesAt,
            boolean asksNeeds,
            boolean asksForList,
            List<GroupShape> groups,
            List<Asked> questions) {}

    /// What is sent to register somebody.
    record Wanted(
            @Nullable String name,
            @Nullable String address,
            @Nullable String group,
            @Nullable String language,
            @Nullable String post,
            @Nullable String organisation,
            @Nullable String municipality,
            @Nullable Boolean onList,
            @Nullable Boolean acceptsWaiting,
            @Nullable Map<String, Object> answers,
            @Nullable NeedsShape needs,
            @Nullable Boolean consentToNeeds) {}

    /// What is sent to give up a place.
    record Leaving(@Nullable String reason) {}

    record Arrival(String registration, String arrivedAt) {}

    static One of(
            Registration one,
            Map<QuestionId, Answer> answers,
            @Nullable NeedsShape needs,
            Attendance attendance) {
        var person = one.person();
        return new One(
                id(one),
                standing(one),
                since(one),
                one.madeAt().toString(),
                Long.toString(one.group().value()),
                one.language().code(),
                person.name(),
                person.address(),
                person.post(),
                person.organisation(),
                person.municipality(),
                one.onList(),
                answers(answers),
                needs,
                attendance
                        .of(new Comer.Registered(one.id()))
                        .map(arrived -> arrived.at().toString())
                        .orElse(null));
    }

    static Brief brief(Registration one) {
        return new Brief(id(one), standing(one), since(one));
    }

    static Form form(Setup setup) {
        return new Form(
                setup.opensAt().toString(),
                setup.closesAt().toString(),
                setup.asksNeeds(),
                setup.asksForList(),
                setup.groups().stream().map(RegistrationShapes::group).toList(),
                setup.questions().stream().map(RegistrationShapes::question).toList());
    }

    private static GroupShape group(Group group) {
        return new GroupShape(
                Long.toString(group.id().value()),
                group.name(),
                group.byInvitation(),
                group.places());
    }

    private static Asked question(Question question) {
        return new Asked(
                Long.toString(question.id().value()),
                question.kind().name().toLowerCase(Locale.ROOT),
                question.text(),
                question.required(),
                question.options().stream()
                        .map(one -> new Choice(one.key(), one.label()))
                        .toList());
    }

    private static String id(Registration one) {
        return Long.toString(one.id().value());
    }

    private static String standing(Registration one) {
        return switch (one.standing()) {
            case Standing.Expected _ -> "expected";
            case Standing.Waiting _ -> "waiting";
            case Standing.Offered _ -> "offered";
            case Standing.Withdrawn _ -> "withdrawn";
        };
    }

    private static String since(Registration one) {
        var since =
                switch (one.standing()) {
                    case Standing.Expected(var at) -> at;
                    case Standing.Waiting(var at, _, _) -> at;
                    case Standing.Offered(var at, _) -> at;
                    case Standing.Withdrawn(var at, _, _) -> at;
                };
        return since.toString();
    }

    private static Map<String, Object> answers(Map<QuestionId, Answer> answers) {
        var shapes = new TreeMap<String, Object>();
        answers.forEach((id, answer) -> shapes.put(Long.toString(id.value()), shape(answer)));
        return shapes;
    }

    private static Object shape(Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> text;
            case Answer.Chosen(var keys) -> keys;
            case Answer.YesNo(var yes) -> yes;
            case Answer.Handed(var name, _, _) -> name;
        };
    }
}
