package dk.tingsted.api;

import dk.tingsted.api.RegistrationShapes.Wanted;
import dk.tingsted.conference.Conference;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.registration.Application;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.PersonReading;
import dk.tingsted.registration.form.Sent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// From what a program sends to the same application that the form on the page makes: what the form
/// refuses is refused here, in the same words.
final class RegistrationReading {

    private static final String PERSON = Sent.prefix(0);

    private RegistrationReading() {}

    /// @throws Refusal with all that is the matter
    static Application read(Conference conference, Setup setup, Wanted wanted, UUID key) {
        var words = "en".equals(wanted.language()) ? Words.ENGLISH : Words.DANISH;
        var sent = sent(wanted);
        var faults = new ArrayList<Fault>();
        var applicant = new PersonReading(setup, sent, 0, words, faults).read();
        if (applicant.isEmpty()) {
            var english = new ArrayList<Fault>();
            var _ = new PersonReading(setup, sent, 0, Words.ENGLISH, english).read();
            var danish = new ArrayList<Fault>();
            var _ = new PersonReading(setup, sent, 0, Words.DANISH, danish).read();
            throw Refusal.unusable(told(danish), told(english));
        }
        return new Application(
                key,
                conference,
                null,
                words.language(),
                Boolean.TRUE.equals(wanted.acceptsWaiting()),
                List.of(applicant.get()));
    }

    private static String told(List<Fault> faults) {
        return faults.stream()
                .map(fault -> field(fault.field()) + ": " + fault.text())
                .collect(Collectors.joining(" "));
    }

    private static String field(String name) {
        return name.startsWith(PERSON) ? name.substring(PERSON.length()) : name;
    }

    private static Sent sent(Wanted wanted) {
        var fields = new HashMap<String, List<String>>();
        put(fields, "name", wanted.name());
        put(fields, "address", wanted.address());
        put(fields, "group", wanted.group());
        put(fields, "post", wanted.post());
        put(fields, "organisation", wanted.organisation());
        put(fields, "municipality", wanted.municipality());
        put(fields, "list", ticked(wanted.onList()));
        put(fields, "consent", ticked(wanted.consentToNeeds()));
        var needs = wanted.needs();
        if (needs != null) {
            put(fields, "diet", needs.diet());
            put(fields, "accessibility", needs.accessibility());
        }
        var answers = wanted.answers();
        if (answers != null) {
            answers.forEach((question, answer) -> put(fields, question, answer));
        }
        return new Sent(fields, Map.of());
    }

    private static @Nullable String ticked(@Nullable Boolean box) {
        return Boolean.TRUE.equals(box) ? "on" : null;
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(PERSON + name, List.of(value));
        }
    }

    private static void put(
            Map<String, List<String>> fields, String question, @Nullable Object answer) {
        if (!question.matches("\\d{1,18}")) {
            throw Refusal.unusable(
                    "answers: Spørgsmål nævnes ved deres nummer.",
                    "answers: questions are named by their number.");
        }
        fields.put(PERSON + "q" + question, values(answer));
    }

    private static List<String> values(@Nullable Object answer) {
        return switch (answer) {
            case String text -> List.of(text);
            case Boolean yes -> List.of(yes ? "yes" : "no");
            case List<?> keys -> keys.stream().map(String::valueOf).toList();
            case null, default ->
                    throw Refusal.unusable(
                            "answers: Et svar er en tekst, sandt eller falsk, eller en liste.",
                            "answers: an answer is a text, true or false, or a list.");
        };
    }
}
