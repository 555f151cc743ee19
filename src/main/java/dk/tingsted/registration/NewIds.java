package dk.tingsted.registration;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Gives new groups and questions their ids, also where conditions name them.
final class NewIds {

    private final Map<GroupId, GroupId> groups = new HashMap<>();
    private final Map<QuestionId, QuestionId> questions = new HashMap<>();

    private NewIds() {}

    /// @param groupIds so many as are asked for, never used before
    static Setup given(
            Setup setup,
            IntFunction<List<GroupId>> groupIds,
            IntFunction<List<QuestionId>> questionIds) {
        var ids = new NewIds();
        var newGroups =
                setup.groups().stream().map(Group::id).filter(id -> id.value() <= 0).toList();
        var newQuestions =
                setup.questions().stream().map(Question::id).filter(id -> id.value() <= 0).toList();
        pair(newGroups, groupIds.apply(newGroups.size()).iterator(), ids.groups);
        pair(newQuestions, questionIds.apply(newQuestions.size()).iterator(), ids.questions);
        return ids.of(setup);
    }

    private static <T> void pair(List<T> old, Iterator<T> fresh, Map<T, T> pairs) {
        old.forEach(id -> pairs.put(id, fresh.next()));
        if (pairs.size() != old.size()) {
            throw new IllegalArgumentException("Two new ones have the same id");
        }
    }

    private Setup of(Setup setup) {
        return setup.with(
                setup.groups().stream().map(this::of).toList(),
                setup.questions().stream().map(this::of).toList());
    }

    private Group of(Group group) {
        return new Group(
                of(group.id()),
                group.name(),
                group.nameInEnglish(),
                group.places(),
                group.byInvitation(),
                group.domain());
    }

    private Question of(Question question) {
        return new Question(
                of(question.id()),
                question.kind(),
                question.purpose(),
                question.text(),
                question.textInEnglish(),
                question.help(),
                question.required(),
                question.options(),
                of(question.condition()));
    }

    private Question.@Nullable Condition of(Question.@Nullable Condition condition) {
        return condition == null
                ? null
                : new Question.Condition(
                        condition.groups().stream().map(this::of).toList(),
                        condition.question() == null ? null : of(condition.question()),
                        condition.answer());
    }

    private GroupId of(GroupId id) {
        return groups.getOrDefault(id, id);
    }

    private QuestionId of(QuestionId id) {
        return questions.getOrDefault(id, id);
    }
}
