package dk.tingsted.registration.planned;

import dk.tingsted.registration.Meeting;
import dk.tingsted.registration.form.Blank;
import dk.tingsted.registration.form.Fault;
import dk.tingsted.registration.form.PersonPart.Tick;
import dk.tingsted.registration.form.Sent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The fields of the plan, with what is kept or what was typed in them.
record PlanFields(Sent sent, List<Fault> faults) {

    /// As they are kept.
    static PlanFields of(Plan plan, Optional<Meeting> meeting) {
        var fields = new HashMap<String, List<String>>();
        int days = Optional.ofNullable(plan.linksDays()).orElse(Plan.USUAL_DAYS);
        int minutes = meeting.map(Meeting::minutes).orElse(Meeting.USUAL_MINUTES);
        fields.put("days", List.of(Integer.toString(days)));
        fields.put("hour", List.of(Integer.toString(plan.hour())));
        fields.put("meeting", List.of(meeting.map(Meeting::address).orElse("")));
        fields.put("minutes", List.of(Integer.toString(minutes)));
        tick(fields, "links", plan.linksDays() != null);
        tick(fields, "day-before", plan.dayBefore());
        tick(fields, "thanks", plan.thanks());
        return new PlanFields(new Sent(fields, Map.of()), List.of());
    }

    PlannedPage.Settings shown() {
        return new PlannedPage.Settings(
                tick("links", "Send brevet med links og praktiske oplysninger"),
                field("days", "Hvor mange dage før", "Fra 1 til 60. En uge er 7."),
                tick("day-before", "Send en påmindelse dagen før"),
                tick("thanks", "Send en tak dagen efter"),
                field("hour", "Klokken", "Hel time fra 0 til 23, for eksempel 8."),
                field(
                        "meeting",
                        "Mødets adresse",
                        "Begynder med https://. Uden adresse er der intet at gå ind til."),
                field(
                        "minutes",
                        "Åbner så mange minutter før",
                        "Fra 0 til 1440. Tæller fra programmets første punkt."));
    }

    private Blank field(String name, String label, String hint) {
        return Blank.of(name, label, sent.typed(name), true).hinted(hint).faulty(fault(name), null);
    }

    private Tick tick(String name, String label) {
        return new Tick(name, label, sent.has(name), fault(name));
    }

    private @Nullable Fault fault(String name) {
        return faults.stream().filter(one -> one.field().equals(name)).findFirst().orElse(null);
    }

    private static void tick(Map<String, List<String>> fields, String name, boolean ticked) {
        if (ticked) {
            fields.put(name, List.of("yes"));
        }
    }
}
