package dk.tingsted.registration.setup;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Condition;
import dk.tingsted.registration.Question.Option;
import dk.tingsted.registration.Question.Purpose;
import dk.tingsted.registration.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The questions that a programme gives cause to: which days, which meals, a companion.
public final class QuestionSuggestions {

    private QuestionSuggestions() {}

    /// Those that are not asked yet.
    public static List<Question> of(Programme programme, List<Question> asked) {
        var all = new ArrayList<Question>();
        if (programme.days().size() > 1) {
            all.add(days(programme.days()));
        }
        programme.items().stream()
                .filter(QuestionSuggestions::isMealToOrder)
                .map(item -> meal(item, programme.days().size() > 1))
                .forEach(all::add);
        all.add(companion());
        return all.stream()
                .filter(one -> asked.stream().noneMatch(other -> other.text().equals(one.text())))
                .toList();
    }

    /// Coffee is for everybody who comes; what is cooked is ordered by the head.
    private static boolean isMealToOrder(Item item) {
        return (item.kind() == Kind.MEAL || item.kind() == Kind.SOCIAL)
                && item.title()
                        .matches(
                                "(?iu).*(frokost|middag|festaften|lunch|dinner|buffet|sandwich).*");
    }

    private static Question days(List<LocalDate> days) {
        var options =
                days.stream()
                        .map(day ->
                                new Option(
                                        day.toString(),
                                        Words.DANISH.weekday(day),
                                        Words.ENGLISH.weekday(day)))
                        .toList();
        return question(
                Question.Kind.CHOICES,
                Purpose.DAYS,
                "Hvilke dage kommer du?",
                "Which days will you come?",
                true,
                options,
                null);
    }

    private static Question meal(Item item, boolean severalDays) {
        return question(
                Question.Kind.YES_NO,
                Purpose.MEAL,
                "Spiser du med: " + item.title() + when(item, Words.DANISH, severalDays) + "?",
                "Will you join: " + item.title() + when(item, Words.ENGLISH, severalDays) + "?",
                true,
                List.of(),
                null);
    }

    private static String when(Item item, Words words, boolean severalDays) {
        var day = item.day();
        var start = item.start();
        var date = day == null || !severalDays ? "" : words.date(day);
        var time = start == null ? "" : words.say("kl. ", "") + words.clock(start);
        var both = (date + " " + time).strip();
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    private static Question companion() {
        return question(
                Question.Kind.YES_NO,
                Purpose.COMPANION,
                "Tager du en ledsager eller hjælper med?",
                "Do you bring a companion or an assistant?",
                false,
                List.of(),
                null);
    }

    private static Question question(
            Question.Kind kind,
            Purpose purpose,
            String text,
            String english,
            boolean required,
            List<Option> options,
            @Nullable Condition condition) {
        return new Question(
                new QuestionId(0),
                kind,
                purpose,
                text,
                english,
                null,
                required,
                options,
                condition);
    }
}
