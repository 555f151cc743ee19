package dk.tingsted.registration;

import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.registration.AnswerStore.Given;
import dk.tingsted.registration.AnswerStore.Needed;
import dk.tingsted.registration.ApplicationStore.Entrant;
import dk.tingsted.registration.PersonalLinks.Link;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Receives forms that came together, in one transaction: hold the conferences, decide, write.
@Component
class Intake {

    private final ApplicationStore store;
    private final PlaceStore places;
    private final AnswerStore answers;
    private final PersonalLinks links;
    private final Announcing announcing;
    private final TransactionTemplate transactions;

    Intake(
            ApplicationStore store,
            PlaceStore places,
            AnswerStore answers,
            PersonalLinks links,
            Announcing announcing,
            TransactionTemplate transactions) {
        this.store = store;
        this.places = places;
        this.answers = answers;
        this.links = links;
        this.announcing = announcing;
        this.transactions = transactions;
    }

    /// Decides and writes; nothing is done unless all of it is.
    ///
    /// @return what each form is answered, in their order
    List<Outcome> receive(List<Sent> forms) {
        var sheets = announcing.sheets(forms);
        return transactions.execute(_ -> {
            var conferences =
                    new TreeSet<>(java.util.Comparator.comparingLong(ConferenceId::value));
            forms.forEach(form -> conferences.add(form.conference()));
            var held = places.hold(conferences);
            var result = Batch.decide(forms, loaded(forms, held));
            write(result, sheets, forms.getFirst().at());
            return result.outcomes();
        });
    }

    private Batch.Loaded loaded(List<Sent> forms, Map<ConferenceId, Held> held) {
        var open = places.open(held);
        var asked = answers.asked(forms);
        return new Batch.Loaded(
                held,
                each(open, PlaceStore.Open::room),
                each(open, one -> one.fit().asking(asked)),
                store.before(forms),
                store.known(forms),
                links.by(brought(forms)));
    }

    private static <T> Map<ConferenceId, T> each(
            Map<ConferenceId, PlaceStore.Open> open, Function<PlaceStore.Open, T> part) {
        return open.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> part.apply(one.getValue())));
    }

    private static List<Link> brought(List<Sent> forms) {
        return forms.stream()
                .flatMap(form ->
                        form.application().people().stream()
                                .flatMap(one -> Stream.ofNullable(one.invitation()))
                                .map(secret -> new Link(form.conference(), secret)))
                .distinct()
                .toList();
    }

    private void write(Batch.Result result, Map<ConferenceId, Sheet> sheets, Instant now) {
        if (result.accepted().isEmpty()) {
            return;
        }
        var applications = store.add(result.accepted());
        var ids = addPeople(result.entrants(), applications);
        announcing.received(result, ids, sheets, now);
    }

    private List<RegistrationId> addPeople(List<Entrant> entrants, List<Long> applications) {
        if (entrants.isEmpty()) {
            return List.of();
        }
        var ids = store.add(entrants, applications);
        store.addLinks(entrants, ids);
        store.tell(entrants, ids);
        keepAnswers(entrants, ids);
        return ids;
    }

    private void keepAnswers(List<Entrant> entrants, List<RegistrationId> ids) {
        var given = new ArrayList<Given>();
        var needed = new ArrayList<Needed>();
        for (int n = 0; n < ids.size(); n++) {
            var id = ids.get(n);
            var applicant = entrants.get(n).applicant();
            applicant
                    .answers()
                    .forEach((question, answer) -> given.add(new Given(id, question, answer)));
            if (applicant.needs() != null) {
                needed.add(new Needed(id, applicant.needs(), entrants.get(n).form().at()));
            }
        }
        answers.add(given);
        answers.addNeeds(needed);
    }
}
