package dk.tingsted.agreement.hearing;

import dk.tingsted.agreement.Prose;
import dk.tingsted.agreement.TypedDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// What is typed as an answer.
///
/// @param last the number of the answer that was seen; 0 for none
public record AnswerForm(
        String decision, String metOn, String reference, String remarks, String by, long last) {

    static final int LONGEST = 20_000;
    static final int LONGEST_LINE = 200;

    static AnswerForm blank() {
        return new AnswerForm("", "", "", "", "", 0);
    }

    static AnswerForm of(Answer answer) {
        return new AnswerForm(
                answer.decision().word(),
                answer.metOn().toString(),
                answer.reference(),
                answer.remarks(),
                answer.by(),
                answer.id());
    }

    /// The same, written after that answer was seen.
    AnswerForm after(long seen) {
        return new AnswerForm(decision, metOn, reference, remarks, by, seen);
    }

    /// What was understood, or what to put right.
    public sealed interface Read {

        record Understood(
                Decision decision, LocalDate metOn, String reference, String remarks, String by)
                implements Read {}

        /// What is wrong, by field.
        record Refused(Map<String, String> why) implements Read {
            public Refused {
                why = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(why));
            }
        }
    }

    /// Reads it.
    ///
    /// @param today a decision lies before tomorrow, and a meeting to come not before today
    Read read(LocalDate today) {
        var why = new LinkedHashMap<String, String>();
        var decided = Decision.of(decision);
        var day = TypedDay.read(metOn);
        var words = Prose.text(remarks);
        if (decided.isEmpty()) {
            why.put("decision", "Vælg, hvad der er besluttet.");
        }
        faultOfDay(decided.orElse(Decision.APPROVED), day.orElse(null), today, why);
        decided.ifPresent(one -> faultOfWords(one, words, why));
        line("reference", "Henvisningen", reference, why);
        line("by", "Navnet", by, why);
        if (Prose.line(by).isEmpty()) {
            why.put("by", "Skriv, hvem der svarer.");
        }
        return why.isEmpty() && decided.isPresent() && day.isPresent()
                ? new Read.Understood(
                        decided.get(), day.get(), Prose.line(reference), words, Prose.line(by))
                : new Read.Refused(why);
    }

    private static void faultOfDay(
            Decision decided,
            @org.jspecify.annotations.Nullable LocalDate day,
            LocalDate today,
            Map<String, String> why) {
        if (day == null) {
            why.put("metOn", "Skriv mødets dato, fx 24-09-2024.");
        } else if (decided == Decision.AGENDA && day.isBefore(today)) {
            why.put(
                    "metOn",
                    "Mødet har været holdt. Vælg, hvad der blev besluttet, eller ret datoen.");
        } else if (decided != Decision.AGENDA && day.isAfter(today)) {
            why.put(
                    "metOn",
                    "Mødet er ikke holdt endnu. Vælg »sat på dagsordenen«, eller ret datoen.");
        }
    }

    private static void faultOfWords(Decision decided, String words, Map<String, String> why) {
        if (words.length() > LONGEST) {
            why.put(
                    "remarks",
                    "Bemærkningerne er på "
                            + Prose.counted(words.length())
                            + " tegn, og der er plads til "
                            + Prose.counted(LONGEST)
                            + ". De er ikke sendt, men står her endnu.");
        } else if (decided == Decision.REMARKS && words.isEmpty()) {
            why.put("remarks", "Skriv bemærkningerne.");
        } else if (decided == Decision.REJECTED && words.isEmpty()) {
            why.put("remarks", "Skriv, hvorfor aftalen er afvist.");
        }
    }

    private static void line(String field, String what, String typed, Map<String, String> why) {
        if (Prose.line(typed).length() > LONGEST_LINE) {
            why.put(field, what + " må højst være på " + LONGEST_LINE + " tegn.");
        }
    }
}
