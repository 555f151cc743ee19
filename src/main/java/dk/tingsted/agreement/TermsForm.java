package dk.tingsted.agreement;

import dk.tingsted.agreement.Agreement.Terms;
import java.util.List;

/// What is typed about an agreement besides its text.
public record TermsForm(String title, String period, String deadline, String remindDays) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PERIOD = 40;
    private static final int MOST_DAYS = 60;

    static TermsForm of(Terms terms) {
        var deadline = terms.deadline();
        return new TermsForm(
                terms.title(),
                terms.period(),
                deadline == null ? "" : deadline.toString(),
                terms.remindDays() == 0 ? "" : Integer.toString(terms.remindDays()));
    }

    /// What was understood of it, or why it was not.
    sealed interface Read {
        record Understood(Terms terms) implements Read {}

        record Refused(List<String> why) implements Read {
            public Refused {
                why = List.copyOf(why);
            }
        }
    }

    Read read() {
        var why = new java.util.ArrayList<String>();
        var name = Prose.line(title);
        if (name.isEmpty() || name.length() > LONGEST_TITLE) {
            why.add("Skriv en titel på højst " + LONGEST_TITLE + " tegn.");
        }
        var years = Prose.line(period);
        if (years.isEmpty() || years.length() > LONGEST_PERIOD) {
            why.add("Skriv perioden, fx 2025-26.");
        }
        var day = TypedDay.read(deadline);
        if (day.isEmpty() && !deadline.isBlank()) {
            why.add("Skriv fristen som en dato, fx 01-10-2024.");
        }
        int days = days();
        if (days < 0) {
            why.add(
                    "Skriv, hvor mange dage før fristen der skal mindes om svaret: 1 til "
                            + MOST_DAYS
                            + ".");
        }
        return why.isEmpty()
                ? new Read.Understood(new Terms(name, years, day.orElse(null), days))
                : new Read.Refused(why);
    }

    private int days() {
        var typed = remindDays.strip();
        if (typed.isEmpty()) {
            return 0;
        }
        return typed.matches("\\d{1,2}") && Integer.parseInt(typed) <= MOST_DAYS
                ? Integer.parseInt(typed)
                : -1;
    }
}
