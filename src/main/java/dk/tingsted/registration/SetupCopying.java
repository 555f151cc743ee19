package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Copying;
import dk.tingsted.registration.Question.Condition;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// How one registers: groups, questions and the notice. It is not open before the secretariat has
/// looked at it and opens it.
@Component
@Order(20)
class SetupCopying implements Copying {

    private final Setups setups;

    SetupCopying(Setups setups) {
        this.setups = setups;
    }

    @Override
    public Set<String> tables() {
        return Set.of("registration_setup", "registration_group", "registration_question");
    }

    @Override
    public List<String> told(ConferenceId from) {
        return setups.of(from).map(SetupCopying::told).stream().toList();
    }

    private static String told(Setup setup) {
        int groups = setup.groups().size();
        int questions = setup.questions().size();
        return "Tilmeldingen, uåbnet: %s, %s, antal pladser og oplysningerne om persondata"
                .formatted(
                        groups == 1 ? "1 gruppe" : groups + " grupper",
                        questions == 1 ? "1 spørgsmål" : questions + " spørgsmål");
    }

    @Override
    public void copy(Copy copy) {
        setups.of(copy.from().id())
                .ifPresent(was -> setups.save(next(was, copy), copy.by(), copy.now()));
    }

    private static Setup next(Setup was, Copy copy) {
        return new Setup(
                copy.to().id(),
                null,
                copy.moved(was.opensAt()),
                copy.moved(was.closesAt()),
                copy.moved(was.changesUntil()),
                was.places(),
                was.offerLasts(),
                was.asksNeeds(),
                was.asksForList(),
                was.groups().stream().map(SetupCopying::fresh).toList(),
                was.questions().stream().map(SetupCopying::fresh).toList(),
                was.notice());
    }

    /// Below 0 it is new, and gets an id of its own.
    private static Group fresh(Group group) {
        return new Group(
                fresh(group.id()),
                group.name(),
                group.nameInEnglish(),
                group.places(),
                group.byInvitation(),
                group.domain());
    }

    private static Question fresh(Question question) {
        return new Question(
                fresh(question.id()),
                question.kind(),
                question.purpose(),
                question.text(),
                question.textInEnglish(),
                question.help(),
                question.required(),
                question.options(),
                fresh(question.condition()));
    }

    private static @Nullable Condition fresh(@Nullable Condition condition) {
        if (condition == null) {
            return null;
        }
        var earlier = condition.question();
        return new Condition(
                condition.groups().stream().map(SetupCopying::fresh).toList(),
                earlier == null ? null : fresh(earlier),
                condition.answer());
    }

    private static GroupId fresh(GroupId id) {
        return new GroupId(-id.value());
    }

    private static QuestionId fresh(QuestionId id) {
        return new QuestionId(-id.value());
    }
}
