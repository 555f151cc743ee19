package dk.tingsted.registration.setup;

import dk.tingsted.registration.Group;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Condition;
import dk.tingsted.registration.Question.Kind;
import dk.tingsted.registration.Question.Option;
import dk.tingsted.registration.Question.Purpose;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.form.Blank;
import dk.tingsted.registration.form.Choice;
import dk.tingsted.registration.form.Choice.Box;
import dk.tingsted.registration.setup.SetupPage.QuestionRow;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The organiser's questions, each with the form it is changed in.
final class QuestionRows {

    private static final Question EMPTY =
            new Question(
                    new QuestionId(0),
                    Kind.TEXT,
                    Purpose.OWN,
                    "",
                    null,
                    null,
                    false,
                    List.of(),
                    null);

    private final Setup setup;
    private final Typing typing;

    QuestionRows(Setup setup, Typing typing) {
        this.setup = setup;
        this.typing = typing;
    }

    List<QuestionRow> all() {
        return setup.questions().stream().map(this::row).toList();
    }

    /// For one that is not there yet.
    QuestionRow added() {
        return row(EMPTY);
    }

    private QuestionRow row(Question question) {
        var prefix = QuestionReading.prefix(question.id());
        var section = "q" + question.id().value();
        boolean isNew = question.id().value() == 0;
        return new QuestionRow(
                question.id().value(),
                isNew ? "Et andet spørgsmål" : question.text(),
                isNew ? "" : told(question),
                typing.field(section, prefix + "text", "Spørgsmål", question.text()),
                typing.field(
                        section, prefix + "english", "På engelsk", or(question.textInEnglish())),
                typing.field(section, prefix + "help", "Hjælpetekst", or(question.help())),
                typing.tick(section, prefix + "required", "Skal besvares", question.required()),
                isNew ? kinds(section, prefix) : null,
                isNew || isChoice(question) ? options(section, prefix, question) : null,
                setup.groups().size() < 2 ? null : groups(section, prefix, question),
                after(section, prefix, question),
                typing.isOf(section));
    }

    private static boolean isChoice(Question question) {
        return question.kind() == Kind.CHOICE || question.kind() == Kind.CHOICES;
    }

    private String told(Question question) {
        var condition = question.condition();
        return Stream.of(
                        kind(question.kind()),
                        question.required() ? "skal besvares" : "frivilligt",
                        condition == null ? "" : "kun for nogle")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case TEXT -> "Tekst";
            case CHOICE -> "Ét valg";
            case CHOICES -> "Flere valg";
            case YES_NO -> "Ja eller nej";
            case FILE -> "En fil";
        };
    }

    private Choice kinds(String section, String prefix) {
        var chosen = typing.texts(section, prefix + "kind", List.of(Kind.TEXT.name()));
        var boxes =
                Arrays.stream(Kind.values())
                        .map(kind ->
                                new Box(
                                        prefix
                                                + "kind"
                                                + (kind == Kind.TEXT ? "" : "-" + kind.name()),
                                        kind.name(),
                                        kind(kind),
                                        chosen.contains(kind.name()),
                                        null))
                        .toList();
        return new Choice(prefix + "kind", "Svaret er", null, false, true, boxes, null);
    }

    private Blank options(String section, String prefix, Question question) {
        var lines =
                question.options().stream()
                        .map(QuestionRows::line)
                        .collect(Collectors.joining("\n"));
        return typing.field(section, prefix + "options", "Svar at vælge imellem", lines)
                .hinted(
                        "Ét på hver linje. Engelsk efter en lodret streg: Ja | Yes. Bruges kun ved valg.")
                .as("area");
    }

    private static String line(Option option) {
        var english = option.labelInEnglish();
        return english == null ? option.label() : option.label() + " | " + english;
    }

    private Choice groups(String section, String prefix, Question question) {
        var condition = question.condition();
        var kept =
                condition == null
                        ? List.<String>of()
                        : condition.groups().stream()
                                .map(one -> Long.toString(one.value()))
                                .toList();
        var chosen = typing.texts(section, prefix + "groups", kept);
        var name = prefix + "groups";
        var groups = setup.groups();
        var boxes =
                IntStream.range(0, groups.size())
                        .mapToObj(number -> box(name, number, groups.get(number), chosen))
                        .toList();
        return new Choice(
                name, "Kun for disse grupper", "Uden kryds spørges alle.", true, true, boxes, null);
    }

    private static Box box(String name, int number, Group group, List<String> chosen) {
        var value = Long.toString(group.id().value());
        return new Box(
                number == 0 ? name : name + "-" + number,
                value,
                group.name(),
                chosen.contains(value),
                null);
    }

    private @Nullable Choice after(String section, String prefix, Question question) {
        var name = prefix + "after";
        var chosen = typing.texts(section, name, List.of(said(question.condition())));
        var answers =
                setup.questions().stream()
                        .takeWhile(one -> !one.id().equals(question.id()))
                        .flatMap(QuestionRows::answers)
                        .map(one ->
                                new Box(
                                        one.id(),
                                        one.value(),
                                        one.label(),
                                        chosen.contains(one.value()),
                                        null))
                        .toList();
        return answers.isEmpty()
                ? null
                : new Choice(name, "Kun efter dette svar", null, false, true, answers, null);
    }

    private static String said(@Nullable Condition condition) {
        var question = condition == null ? null : condition.question();
        return question == null || condition == null
                ? ""
                : question.value() + ":" + condition.answer();
    }

    private static Stream<Box> answers(Question question) {
        var options =
                question.kind() == Kind.YES_NO
                        ? List.of(new Option("yes", "Ja", null), new Option("no", "Nej", null))
                        : question.options();
        return options.stream()
                .map(option ->
                        new Box(
                                "",
                                question.id().value() + ":" + option.key(),
                                question.text() + " – " + option.label(),
                                false,
                                null));
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
