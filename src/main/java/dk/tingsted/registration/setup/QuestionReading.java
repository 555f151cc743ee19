package dk.tingsted.registration.setup;

import dk.tingsted.registration.Group;
import dk.tingsted.registration.GroupId;
import dk.tingsted.registration.Question;
import dk.tingsted.registration.Question.Condition;
import dk.tingsted.registration.Question.Kind;
import dk.tingsted.registration.Question.Option;
import dk.tingsted.registration.Question.Purpose;
import dk.tingsted.registration.QuestionId;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.Sent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One question as the organiser typed it.
final class QuestionReading {

    static final int LONGEST = 500;
    static final int MOST_OPTIONS = 60;

    private final Setup setup;
    private final Sent sent;
    private final QuestionId id;
    private final String prefix;
    private final List<Fault> faults = new ArrayList<>();

    /// @param id 0 for a new one
    QuestionReading(Setup setup, Sent sent, QuestionId id) {
        this.setup = setup;
        this.sent = sent;
        this.id = id;
        this.prefix = prefix(id);
    }

    static String prefix(QuestionId id) {
        return "q" + id.value() + "-";
    }

    /// None where something is the matter; what, stands among the faults.
    Optional<Question> read() {
        var before = setup.questions().stream().filter(one -> one.id().equals(id)).findFirst();
        var kind = before.map(Question::kind).orElseGet(this::kind);
        var text = text("text");
        if (text.isEmpty()) {
            faults.add(HoursReading.fault(prefix + "text", "Skriv spørgsmålet."));
        }
        var english = text("english");
        var help = text("help");
        var options = options(kind, before.map(Question::options).orElse(List.of()));
        return faults.isEmpty()
                ? Optional.of(
                        new Question(
                                id,
                                kind,
                                before.map(Question::purpose).orElse(Purpose.OWN),
                                text,
                                orNull(english),
                                orNull(help),
                                sent.has(prefix + "required"),
                                options,
                                condition()))
                : Optional.empty();
    }

    List<Fault> faults() {
        return faults;
    }

    private Kind kind() {
        var typed = sent.text(prefix + "kind");
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(Kind.TEXT);
    }

    private String text(String part) {
        var text = sent.text(prefix + part).replaceAll("\\s+", " ");
        if (text.length() > LONGEST) {
            faults.add(
                    HoursReading.fault(
                            prefix + part, "Her er plads til %d tegn.".formatted(LONGEST)));
        }
        return text;
    }

    /// A line each, `Dansk | English`. What keeps its words keeps its key, and so does what keeps
    /// its place.
    private List<Option> options(Kind kind, List<Option> before) {
        if (kind != Kind.CHOICE && kind != Kind.CHOICES) {
            return List.of();
        }
        var lines =
                sent.text(prefix + "options")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
        if (lines.isEmpty()
                || lines.size() > MOST_OPTIONS
                || lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            faults.add(
                    HoursReading.fault(
                            prefix + "options",
                            "Skriv mellem 1 og %d svar, ét på hver linje."
                                    .formatted(MOST_OPTIONS)));
            return List.of();
        }
        return keyed(lines, before);
    }

    private static List<Option> keyed(List<String> lines, List<Option> before) {
        var taken = new ArrayList<String>();
        lines.forEach(line -> named(line, before).ifPresent(taken::add));
        var options = new ArrayList<Option>();
        for (int place = 0; place < lines.size(); place++) {
            var line = lines.get(place);
            var key =
                    named(line, before)
                            .or(inPlace(place, before, taken))
                            .orElseGet(() -> fresh(before, taken));
            taken.add(key);
            options.add(option(key, line));
        }
        return options;
    }

    private static Optional<String> named(String line, List<Option> before) {
        return before.stream()
                .filter(option -> option.label().equals(danish(line)))
                .map(Option::key)
                .findFirst();
    }

    private static Supplier<Optional<String>> inPlace(
            int place, List<Option> before, List<String> taken) {
        return () ->
                Optional.of(place)
                        .filter(at -> at < before.size())
                        .map(at -> before.get(at).key())
                        .filter(key -> !taken.contains(key));
    }

    private static String fresh(List<Option> before, List<String> taken) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "o" + number)
                .filter(key -> !taken.contains(key))
                .filter(key -> before.stream().noneMatch(option -> option.key().equals(key)))
                .findFirst()
                .orElseThrow();
    }

    private static Option option(String key, String line) {
        int bar = line.indexOf('|');
        return new Option(
                key, danish(line), bar < 0 ? null : orNull(line.substring(bar + 1).strip()));
    }

    private static String danish(String line) {
        int bar = line.indexOf('|');
        return bar < 0 ? line : line.substring(0, bar).strip();
    }

    /// Only of an earlier question, so that nobody goes in a circle.
    private @Nullable Condition condition() {
        var groups =
                setup.groups().stream()
                        .map(Group::id)
                        .filter(group -> sent.texts(prefix + "groups").contains(value(group)))
                        .toList();
        var after = sent.text(prefix + "after").split(":", 2);
        var question =
                earlier()
                        .filter(one -> Long.toString(one.id().value()).equals(after[0]))
                        .findFirst();
        var answer = question.isPresent() && after.length > 1 ? after[1] : null;
        return groups.isEmpty() && answer == null
                ? null
                : new Condition(
                        groups,
                        answer == null ? null : question.map(Question::id).orElse(null),
                        answer);
    }

    private Stream<Question> earlier() {
        return setup.questions().stream().takeWhile(one -> !one.id().equals(id));
    }

    private static String value(GroupId id) {
        return Long.toString(id.value());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
