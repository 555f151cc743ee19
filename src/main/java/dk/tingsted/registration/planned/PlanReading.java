package dk.tingsted.registration.planned;

import dk.tingsted.registration.Meeting;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The plan and the meeting as the secretariat typed them.
final class PlanReading {

    private static final Pattern HOUR = Pattern.compile("(?:kl\\.? *)?(\\d{1,2})(?:[.:]00)?");

    private final Sent sent;
    private final List<Fault> faults = new ArrayList<>();

    PlanReading(Sent sent) {
        this.sent = sent;
    }

    /// What was understood.
    ///
    /// @param meeting empty where nobody meets on a screen
    record Understood(Plan plan, Optional<Meeting> meeting) {}

    /// None where something is the matter; what, stands among the faults.
    Optional<Understood> read() {
        var days = number("days", sent.text("days"), 1, Plan.MOST_DAYS);
        var hour = hour();
        var meeting = meeting();
        if (!faults.isEmpty() || days.isEmpty() || hour.isEmpty()) {
            return Optional.empty();
        }
        var plan =
                new Plan(
                        sent.has("links") ? days.getAsInt() : null,
                        sent.has("day-before"),
                        sent.has("thanks"),
                        hour.getAsInt());
        return Optional.of(new Understood(plan, meeting));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private OptionalInt hour() {
        var typed = HOUR.matcher(sent.text("hour"));
        return number("hour", typed.matches() ? typed.group(1) : "", 0, 23);
    }

    private Optional<Meeting> meeting() {
        var address = sent.text("meeting");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var minutes = number("minutes", sent.text("minutes"), 0, Meeting.MOST_MINUTES);
        if (!Meeting.isAddress(address)) {
            faults.add(
                    fault(
                            "meeting",
                            "Mødets adresse skal begynde med https://. Kopiér den, som den står i"
                                    + " indbydelsen til mødet."));
            return Optional.empty();
        }
        return minutes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Meeting(address, minutes.getAsInt()));
    }

    private OptionalInt number(String field, String typed, int least, int most) {
        if (typed.matches("\\d{1,4}")) {
            int number = Integer.parseInt(typed);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        faults.add(fault(field, "Skriv et helt tal fra %d til %d.".formatted(least, most)));
        return OptionalInt.empty();
    }

    private static Fault fault(String field, String text) {
        return new Fault(field, text, null, null);
    }
}
