package dk.tingsted.registration.form;

import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Group;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Condition;
import dk.tingsted.registration.Question.Option;
import dk.tingsted.registration.Setup;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The organiser's own questions on a form to be shown.
final class Questions {

    private final Sheet sheet;
    private final Setup setup;
    private final Sent sent;
    private final Words words;
    private final Picks picks;

    Questions(Sheet sheet, Setup setup, Sent sent, Words words, Picks picks) {
        this.sheet = sheet;
        this.setup = setup;
        this.sent = sent;
        this.words = words;
        this.picks = picks;
    }

    /// @param open the groups that this person may choose
    List<Asked> asked(String prefix, List<Group> open) {
        return setup.questions().stream()
                .filter(question -> canBeAsked(question, open))
                .map(question -> asked(prefix, question, open))
                .toList();
    }

    private static boolean canBeAsked(Question question, List<Group> open) {
        var condition = question.condition();
        return condition == null
                || condition.groups().isEmpty()
                || open.stream().map(Group::id).anyMatch(condition.groups()::contains);
    }

    private Asked asked(String prefix, Question question, List<Group> open) {
        var condition =
                Objects.requireNonNullElse(
                        question.condition(), new Condition(List.of(), null, null));
        var name = prefix + "q" + question.id().value();
        boolean isOne =
                question.kind() == Question.Kind.TEXT || question.kind() == Question.Kind.FILE;
        return new Asked(
                open.size() < 2 ? "" : picks.classesOfGroups(condition),
                picks.classesOfAnswer(condition),
                onlyFor(condition, open),
                isOne ? field(name, question) : null,
                isOne ? null : choice(name, question));
    }

    private String onlyFor(Condition condition, List<Group> open) {
        if (condition.groups().isEmpty() && condition.question() == null) {
            return "";
        }
        var groups =
                open.size() < 2
                        ? Stream.<String>empty()
                        : open.stream()
                                .filter(group -> condition.groups().contains(group.id()))
                                .map(group -> Groups.name(group, words));
        var answer =
                setup.questions().stream()
                        .filter(question -> question.id().equals(condition.question()))
                        .map(question ->
                                "»" + text(question) + "« – " + label(question, condition));
        var all = Stream.concat(groups, answer).collect(Collectors.joining(", "));
        return all.isEmpty() ? "" : words.say("Kun for: ", "Only for: ") + all;
    }

    private String label(Question question, Condition condition) {
        return options(question).stream()
                .filter(option -> option.key().equals(condition.answer()))
                .map(this::label)
                .findFirst()
                .orElse("");
    }

    private Blank field(String name, Question question) {
        var plain = Blank.of(name, text(question), sent.typed(name), question.required());
        return sheet.field(
                question.kind() == Question.Kind.TEXT
                        ? plain.hinted(question.help()).as("area")
                        : plain.hinted(fileHint(question)).as("file"));
    }

    private String fileHint(Question question) {
        var kinds =
                words.say(
                        "PDF, Word, Excel, PowerPoint, OpenDocument eller billede, højst 5 MB.",
                        "PDF, Word, Excel, PowerPoint, OpenDocument or picture, at most 5 MB.");
        return question.help() == null ? kinds : question.help() + " " + kinds;
    }

    private Choice choice(String name, Question question) {
        var options = options(question);
        var boxes =
                IntStream.range(0, options.size())
                        .mapToObj(number -> box(name, number, question, options.get(number)))
                        .toList();
        return new Choice(
                name,
                text(question),
                question.help(),
                question.kind() == Question.Kind.CHOICES,
                question.required(),
                boxes,
                sheet.fault(name));
    }

    private Choice.Box box(String name, int number, Question question, Option option) {
        return new Choice.Box(
                number == 0 ? name : name + "-" + number,
                option.key(),
                label(option),
                sent.texts(name).contains(option.key()),
                picks.of(question.id(), option.key()));
    }

    private List<Option> options(Question question) {
        return question.kind() == Question.Kind.YES_NO
                ? List.of(new Option("yes", "Ja", "Yes"), new Option("no", "Nej", "No"))
                : question.options();
    }

    private String label(Option option) {
        return words.say(
                option.label(),
                Objects.requireNonNullElse(option.labelInEnglish(), option.label()));
    }

    private String text(Question question) {
        return words.say(
                question.text(),
                Objects.requireNonNullElse(question.textInEnglish(), question.text()));
    }
}
