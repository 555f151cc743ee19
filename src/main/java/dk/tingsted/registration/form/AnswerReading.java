package dk.tingsted.registration.form;

import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Answer;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Option;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Setup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One person's answers. What she is not asked is not read.
final class AnswerReading {

    static final int LONGEST_ANSWER = 2_000;

    private final Setup setup;
    private final Sent sent;
    private final String prefix;
    private final Words words;
    private final List<Fault> faults;

    AnswerReading(Setup setup, Sent sent, String prefix, Words words, List<Fault> faults) {
        this.setup = setup;
        this.sent = sent;
        this.prefix = prefix;
        this.words = words;
        this.faults = faults;
    }

    Map<QuestionId, Answer> read(@Nullable GroupId group) {
        var answers = new LinkedHashMap<QuestionId, Answer>();
        for (var question : setup.questions()) {
            if (Asking.asks(question, group, answers)) {
                int before = faults.size();
                var answer = answer(question);
                answer.ifPresent(one -> answers.put(question.id(), one));
                if (question.required() && answer.isEmpty() && faults.size() == before) {
                    faults.add(Fault.of(field(question), missing(question)));
                }
            }
        }
        return answers;
    }

    private String field(Question question) {
        return prefix + "q" + question.id().value();
    }

    private String missing(Question question) {
        var text =
                words.say(
                        question.text(),
                        Objects.requireNonNullElse(question.textInEnglish(), question.text()));
        return switch (question.kind()) {
            case TEXT -> words.say("Skriv et svar: ", "Write an answer: ") + text;
            case CHOICE, YES_NO -> words.say("Vælg et svar: ", "Choose an answer: ") + text;
            case CHOICES ->
                    words.say("Vælg mindst ét svar: ", "Choose at least one answer: ") + text;
            case FILE -> words.say("Vælg en fil: ", "Choose a file: ") + text;
        };
    }

    private Optional<Answer> answer(Question question) {
        var field = field(question);
        return switch (question.kind()) {
            case TEXT ->
                    new TextReading(sent, words, faults)
                            .lines(field, LONGEST_ANSWER)
                            .map(Answer.Text::new);
            case CHOICE -> chosen(question, 1);
            case CHOICES -> chosen(question, Integer.MAX_VALUE);
            case YES_NO -> yesNo(sent.text(field));
            case FILE ->
                    Optional.ofNullable(sent.files().get(field)).flatMap(file -> file(field, file));
        };
    }

    private Optional<Answer> chosen(Question question, int most) {
        var typed = sent.texts(field(question));
        var keys =
                question.options().stream()
                        .map(Option::key)
                        .filter(typed::contains)
                        .limit(most)
                        .toList();
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Answer.Chosen(keys));
    }

    private static Optional<Answer> yesNo(String typed) {
        return switch (typed) {
            case "yes" -> Optional.of(new Answer.YesNo(true));
            case "no" -> Optional.of(new Answer.YesNo(false));
            default -> Optional.empty();
        };
    }

    private Optional<Answer> file(String field, Answer.Handed file) {
        var wrong = FileKinds.wrong(file, words);
        wrong.ifPresent(text -> faults.add(Fault.of(field, text)));
        return wrong.isEmpty() ? Optional.of(file) : Optional.empty();
    }
}
