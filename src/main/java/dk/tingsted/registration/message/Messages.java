package dk.tingsted.registration.message;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Texts;
import dk.tingsted.people.EventLog;
import dk.tingsted.people.Organiser;
import dk.tingsted.registration.Mailings;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.overview.Selection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends what the secretariat writes to a selection of those who have registered.
@Service
class Messages {

    /// Of a conference without texts of its own.
    private static final Texts.ForConference EMPTY = new Texts.ForConference(Map.of());

    private final Registrations registrations;
    private final Mailings mailings;
    private final MessageStore store;
    private final EventLog log;
    private final TransactionTemplate transactions;

    Messages(
            Registrations registrations,
            Mailings mailings,
            MessageStore store,
            EventLog log,
            TransactionTemplate transactions) {
        this.registrations = registrations;
        this.mailings = mailings;
        this.store = store;
        this.log = log;
        this.transactions = transactions;
    }

    List<Registration> recipients(Setup setup, Selection selection) {
        return selection.from(registrations.of(setup.conference()), setup);
    }

    /// Why the draft cannot go to them; empty when it can.
    static Optional<Outcome.Refused> refusal(Draft draft, boolean isToNobody) {
        if (isToNobody) {
            return Optional.of(
                    new Outcome.Refused(
                            "", "Der er ingen at sende til: ingen deltagere svarer til udvalget."));
        }
        if (draft.wording().equals(EMPTY.wording(Occasion.MESSAGE, draft.tongue()))) {
            return Optional.of(new Outcome.Refused("text", "Skriv din besked, før du sender den."));
        }
        return Texts.refusal(Occasion.MESSAGE, draft.wording())
                .map(one -> new Outcome.Refused(one.field(), one.why()));
    }

    /// All letters in one transaction, and once for each form. Nobody registers, withdraws or is
    /// forgotten meanwhile.
    ///
    /// @param seen how many the one who sends has been told of
    Outcome post(
            Conference conference,
            Setup setup,
            Selection selection,
            Draft draft,
            int seen,
            Organiser by,
            Instant now) {
        return transactions.execute(_ -> {
            mailings.hold(conference.id());
            var before = store.letters(conference.id(), draft.key());
            if (before.isPresent()) {
                return new Outcome.Posted(before.get());
            }
            var to = recipients(setup, selection);
            var refused = refusal(draft, to.isEmpty());
            if (refused.isPresent()) {
                return refused.get();
            }
            if (to.size() != seen) {
                return new Outcome.Others(to.size());
            }
            var ids = to.stream().map(Registration::id).toList();
            mailings.post(conference.id(), ids, draft.message(), now);
            store.add(conference.id(), draft.key(), ids.size(), by.name(), now);
            log.add(now, by.id(), "message sent", conference.slug().value() + " " + ids.size());
            return new Outcome.Posted(ids.size());
        });
    }
}
