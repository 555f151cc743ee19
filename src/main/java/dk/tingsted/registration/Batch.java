package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.Secret;
import dk.tingsted.registration.ApplicationStore.Accepted;
import dk.tingsted.registration.ApplicationStore.Before;
import dk.tingsted.registration.ApplicationStore.Entrant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Decides about forms that came together, one after the other, each with what those before it
/// left. Nothing here is loaded or written.
final class Batch {

    /// What is known of the conferences while they are held.
    ///
    /// @param before forms that were received earlier, by their keys
    /// @param known the addresses of those who have registered
    /// @param links that the forms bring along
    record Loaded(
            Map<ConferenceId, Held> held,
            Map<ConferenceId, Room> rooms,
            Map<ConferenceId, Fit> fits,
            Map<Sent.Key, Before> before,
            Map<ConferenceId, Set<String>> known,
            Map<PersonalLinks.Link, Invited> links) {}

    /// What is to be written, and what each form is answered.
    ///
    /// @param outcomes in the order of the forms
    /// @param reminded those who had registered before, with the form they stood in
    record Result(
            List<Outcome> outcomes,
            List<Accepted> accepted,
            List<Entrant> entrants,
            List<Reminded> reminded) {}

    /// Somebody who had registered before.
    record Reminded(Sent form, Person person) {}

    private final Loaded loaded;
    private final Map<ConferenceId, Room> rooms;
    private final Map<Sent.Key, Before> before;
    private final Map<ConferenceId, Set<String>> known = new HashMap<>();
    private final Brought brought;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Accepted> accepted = new ArrayList<>();
    private final List<Entrant> entrants = new ArrayList<>();
    private final List<Reminded> reminded = new ArrayList<>();

    private Batch(Loaded loaded) {
        this.loaded = loaded;
        this.rooms = new HashMap<>(loaded.rooms());
        this.before = new HashMap<>(loaded.before());
        this.brought = Brought.of(loaded.links());
        loaded.known().forEach((conference, some) -> known.put(conference, new HashSet<>(some)));
    }

    /// @param forms those of one conference in the order they came
    static Result decide(List<Sent> forms, Loaded loaded) {
        var batch = new Batch(loaded);
        forms.forEach(batch::decide);
        return new Result(batch.outcomes, batch.accepted, batch.entrants, batch.reminded);
    }

    private void decide(Sent form) {
        var earlier = before.get(form.key());
        outcomes.add(earlier == null ? first(form) : again(form, earlier));
    }

    private static Outcome again(Sent form, Before earlier) {
        return Arrays.equals(earlier.digest(), form.digest())
                ? Seats.received(form.application(), earlier.standings())
                : new Outcome.OtherForm();
    }

    private Outcome first(Sent form) {
        var held = loaded.held().get(form.conference());
        var room = rooms.get(form.conference());
        if (held == null || room == null) {
            throw new IllegalArgumentException("Nobody registers for " + form.conference());
        }
        return held.hours()
                .refusal(form.at())
                .or(() -> misfit(form))
                .orElseGet(() -> placed(form, held, room));
    }

    /// The page read the form by a setup and by links that may have been altered since.
    private Optional<Outcome> misfit(Sent form) {
        var fit = loaded.fits().getOrDefault(form.conference(), Fit.NOTHING);
        return form.application().people().stream().allMatch(fit::admits)
                ? brought.refusal(form, fit)
                : Optional.of(new Outcome.Altered());
    }

    private Outcome placed(Sent form, Held held, Room room) {
        var addresses = known.computeIfAbsent(form.conference(), _ -> new HashSet<>());
        var decided = Seats.decide(held.hours(), room, form.application(), addresses, form.at());
        if (decided.outcome() instanceof Outcome.Received) {
            rooms.put(form.conference(), decided.room());
            before.put(form.key(), new Before(form.digest(), decided.standings()));
            accept(form, decided, addresses);
        }
        return decided.outcome();
    }

    private void accept(Sent form, Seats.Decided decided, Set<String> addresses) {
        int number = accepted.size();
        accepted.add(new Accepted(form, decided.standings()));
        for (int n = 0; n < form.application().people().size(); n++) {
            var applicant = form.application().people().get(n);
            if (decided.known().contains(n)) {
                reminded.add(new Reminded(form, applicant.person()));
            } else {
                addresses.add(applicant.person().address());
                entrants.add(
                        new Entrant(
                                number,
                                form,
                                brought.letIn(form, applicant),
                                decided.standings().get(n),
                                Secret.random()));
            }
        }
    }
}
