package dk.tingsted.registration.form;

import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Condition;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Setup;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the stylesheet needs to show a question only to those who are asked: short names for the
/// groups and for the answers that conditions speak of. The stylesheet knows so many; what is
/// beyond is shown to all.
final class Picks {

    private static final int MOST = 16;

    private final List<GroupId> groups;
    private final List<Said> answers;

    private record Said(QuestionId question, String answer) {}

    Picks(Setup setup) {
        this.groups = setup.groups().stream().map(Group::id).toList();
        this.answers =
                setup.questions().stream()
                        .map(Question::condition)
                        .filter(Objects::nonNull)
                        .flatMap(condition -> said(condition).stream())
                        .distinct()
                        .toList();
    }

    private static List<Said> said(Condition condition) {
        var question = condition.question();
        var answer = condition.answer();
        return question == null || answer == null ? List.of() : List.of(new Said(question, answer));
    }

    @Nullable String of(GroupId group) {
        return name("g", groups.indexOf(group));
    }

    @Nullable String of(QuestionId question, String answer) {
        return name("a", answers.indexOf(new Said(question, answer)));
    }

    private static @Nullable String name(String sort, int number) {
        return number < 0 || number >= MOST ? null : sort + number;
    }

    /// The classes of what only some groups are asked.
    String classesOfGroups(Condition condition) {
        boolean known = condition.groups().stream().allMatch(group -> of(group) != null);
        return condition.groups().isEmpty() || !known
                ? ""
                : condition.groups().stream()
                        .map(group -> "when-" + of(group))
                        .collect(Collectors.joining(" ", "when ", ""));
    }

    String classesOfAnswer(Condition condition) {
        return said(condition).stream()
                .map(said -> of(said.question(), said.answer()))
                .filter(Objects::nonNull)
                .map(pick -> "when when-" + pick)
                .findFirst()
                .orElse("");
    }
}
