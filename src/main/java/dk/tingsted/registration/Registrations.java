package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Placeholder;
import dk.tingsted.platform.Secret;
import dk.tingsted.registration.AnswerStore.Given;
import dk.tingsted.registration.AnswerStore.Needed;
import dk.tingsted.registration.Happened.What;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Who comes. Places are given by [#register]; all else is done to one registration at a time, by
/// herself through her private link or by an organiser.
@Service
public class Registrations {

    private final Lanes lanes;
    private final RegistrationStore store;
    private final ApplicationStore applications;
    private final PlaceStore places;
    private final AnswerStore answers;
    private final Queue queue;
    private final Announcing announcing;
    private final Erasing erasing;
    private final TransactionTemplate transactions;

    Registrations(
            Lanes lanes,
            RegistrationStore store,
            ApplicationStore applications,
            PlaceStore places,
            AnswerStore answers,
            Queue queue,
            Announcing announcing,
            Erasing erasing,
            TransactionTemplate transactions) {
        this.lanes = lanes;
        this.store = store;
        this.applications = applications;
        this.places = places;
        this.answers = answers;
        this.queue = queue;
        this.announcing = announcing;
        this.erasing = erasing;
        this.transactions = transactions;
    }

    /// Receives a form that fits its setup: the page has checked groups, questions and lengths.
    /// When it returns with [Outcome.Received], it is on the disk.
    public Outcome register(Application application, Instant now) {
        return lanes.send(Sent.of(application, now));
    }

    /// How a form that was received was answered, each person in the form's order; empty for a key
    /// that no form had.
    public List<Standing> answered(ConferenceId conference, UUID key) {
        return applications.standings(conference, key);
    }

    /// By the secret of a private link that was not revoked.
    public Optional<Registration> at(String secret) {
        return store.at(new Secret(secret).digest());
    }

    /// For an organiser of the conference.
    public Optional<Registration> find(ConferenceId conference, RegistrationId id) {
        return store.find(conference, id);
    }

    /// All of a conference in the order they came, also those who withdrew; one query, without
    /// answers.
    public List<Registration> of(ConferenceId conference) {
        return store.of(conference);
    }

    /// Some of a conference in the order they came, also those who withdrew.
    ///
    /// @param last those after this one
    public List<Registration> after(ConferenceId conference, RegistrationId last, int most) {
        return store.after(conference, last, most);
    }

    /// Who has this address and has not withdrawn.
    ///
    /// @param address in lower case
    public Optional<Registration> active(ConferenceId conference, String address) {
        return store.active(conference, address);
    }

    /// The answers of all of a conference, without the files.
    public Map<RegistrationId, Map<QuestionId, Answer>> answersOf(ConferenceId conference) {
        return answers.of(conference);
    }

    /// Those of a conference who have not withdrawn and were registered in one form with others.
    public List<Set<RegistrationId>> forms(ConferenceId conference) {
        return applications.together(conference);
    }

    /// One person's answers with the files.
    public Map<QuestionId, Answer> answers(RegistrationId id) {
        return answers.of(id);
    }

    public Optional<Needs> needs(RegistrationId id) {
        return answers.needs(id);
    }

    /// For the kitchen and the house: how many need what, of those who are expected.
    public List<NeedsCount> needsCounts(ConferenceId conference) {
        return answers.needsCounts(conference);
    }

    /// The oldest first.
    public List<Happened> happened(RegistrationId id) {
        return store.happened(id);
    }

    public Deed change(RegistrationId id, Change change, By by, Instant now) {
        return held(
                id,
                by,
                now,
                (held, was) -> {
                    if (!isActive(was)) {
                        return new Deed.Gone(was);
                    }
                    var person = normalised(change.person());
                    if (store.isTaken(was, person.address())) {
                        return new Deed.AddressTaken();
                    }
                    store.write(id, person);
                    store.stand(id, change.onList());
                    keep(id, change, now);
                    var done = done(id, What.CHANGED, name(by, was), now);
                    announcing.tellChanged(was, done.registration(), now);
                    return done;
                });
    }

    /// Gives up a place, an offer or a place in the queue; what becomes free is offered to the
    /// next. Letters to her that have not gone do not go.
    public Deed withdraw(RegistrationId id, By by, String reason, Instant now) {
        return held(
                id,
                by,
                now,
                (held, was) -> {
                    if (!isActive(was)) {
                        return new Deed.Gone(was);
                    }
                    store.withdraw(id, name(by, was), reason, now);
                    announcing.takeBack(was, now);
                    announcing.tellWithdrawn(was, now);
                    queue.moveUp(held, now);
                    return done(id, What.WITHDRAWN, name(by, was), now);
                });
    }

    /// Another person takes over the place or the offer. What the first one answered and needed is
    /// forgotten, and her links end.
    public Deed substitute(RegistrationId id, Person other, By by, Instant now) {
        return held(
                id,
                by,
                now,
                (held, was) -> {
                    if (!holdsPlace(was)) {
                        return new Deed.Gone(was);
                    }
                    var person = normalised(other);
                    if (store.isTaken(was, person.address())) {
                        return new Deed.AddressTaken();
                    }
                    store.write(id, person);
                    store.stand(id, false);
                    answers.forget(id);
                    store.revokeLinks(id, now);
                    announcing.takeBack(was, now);
                    announcing.tellWithdrawn(was, now);
                    var done = done(id, What.SUBSTITUTED, name(by, was), now);
                    announcing.tell(
                            done.registration(),
                            Occasion.SUBSTITUTE,
                            Map.of(Placeholder.REPLACES, was.person().name()),
                            now);
                    announcing.recordSubstitute(done.registration(), now);
                    return done;
                });
    }

    /// Takes the place that is kept for her; allowed until the offer lapses.
    public Deed takeOffer(RegistrationId id, By by, Instant now) {
        return transactions.execute(_ -> {
            var was = hold(id).was();
            if (!(was.standing() instanceof Standing.Offered(_, var until))
                    || !now.isBefore(until)) {
                return new Deed.Gone(was);
            }
            store.take(id, now);
            var done = done(id, What.TAKEN, name(by, was), now);
            announcing.tell(was.conference(), List.of(id), now);
            return done;
        });
    }

    /// Gives up offers that were not taken in time, and offers their places to the next. Two copies
    /// of the program may both do it: each offer lapses once.
    public void lapse(Instant now) {
        places.lapsing(now).forEach(conference -> lapse(conference, now));
    }

    private void lapse(ConferenceId conference, Instant now) {
        transactions.executeWithoutResult(_ -> {
            var held = places.hold(List.of(conference)).values().iterator().next();
            var lapsed = places.lapse(conference, Happened.BY_ITSELF, Happened.LAPSED, now);
            places.tell(lapsed, What.LAPSED, Happened.BY_ITSELF, now);
            announcing.tell(conference, lapsed, Occasion.OFFER_LAPSED, now);
            queue.moveUp(held, now);
        });
    }

    /// Gives up an offer or a place in the queue, whatever the date.
    public Deed leaveQueue(RegistrationId id, By by, Instant now) {
        return transactions.execute(_ -> {
            var hold = hold(id);
            var was = hold.was();
            if (!isActive(was) || was.standing() instanceof Standing.Expected) {
                return new Deed.Gone(was);
            }
            store.withdraw(id, name(by, was), "", now);
            announcing.takeBack(was, now);
            announcing.tellWithdrawn(was, now);
            queue.moveUp(hold.held(), now);
            return done(id, What.WITHDRAWN, name(by, was), now);
        });
    }

    /// Ends all private links to a registration and sends a new one by letter.
    public Deed renewLink(RegistrationId id, By by, Instant now) {
        return transactions.execute(_ -> {
            var was = hold(id).was();
            store.revokeLinks(id, now);
            announcing.tell(was.conference(), List.of(id), now);
            return done(id, What.LINK_RENEWED, name(by, was), now);
        });
    }

    /// All that is kept about one person's registration.
    public Extract extract(RegistrationId id) {
        return new Extract(
                store.find(id).orElseThrow(),
                answers.of(id),
                answers.needs(id).orElse(null),
                store.happened(id));
    }

    /// Forgets the person; what remains is that somebody of her group had registered. A place that
    /// she has is given up first.
    public void erase(RegistrationId id, By by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            var hold = hold(id);
            var was = hold.was();
            if (isActive(was)) {
                store.withdraw(id, name(by, was), "", now);
                queue.moveUp(hold.held(), now);
            }
            erasing.erase(was, by, now);
        });
    }

    private record Hold(Held held, Registration was) {}

    private Hold hold(RegistrationId id) {
        var conference = store.find(id).orElseThrow().conference();
        var held = places.hold(List.of(conference)).values().iterator().next();
        return new Hold(held, store.find(id).orElseThrow());
    }

    /// What only the secretariat does after the date that the setup names.
    private Deed held(
            RegistrationId id, By by, Instant now, BiFunction<Held, Registration, Deed> deed) {
        return transactions.execute(_ -> {
            var hold = hold(id);
            var until = hold.held().changesUntil();
            return by instanceof By.Herself && !now.isBefore(until)
                    ? new Deed.TooLate(until)
                    : deed.apply(hold.held(), hold.was());
        });
    }

    private Deed.Done done(RegistrationId id, What what, String by, Instant now) {
        places.tell(List.of(id), what, by, now);
        return new Deed.Done(store.find(id).orElseThrow());
    }

    private void keep(RegistrationId id, Change change, Instant now) {
        answers.forgetWritten(id);
        answers.add(
                change.answers().entrySet().stream()
                        .map(one -> new Given(id, one.getKey(), one.getValue()))
                        .toList());
        var needs = change.needs();
        if (needs == null) {
            answers.forgetNeeds(id);
        } else if (!Optional.of(needs).equals(answers.needs(id))) {
            answers.addNeeds(List.of(new Needed(id, needs, now)));
        }
    }

    private static boolean isActive(Registration registration) {
        return !(registration.standing() instanceof Standing.Withdrawn);
    }

    private static boolean holdsPlace(Registration registration) {
        return switch (registration.standing()) {
            case Standing.Expected _, Standing.Offered _ -> true;
            case Standing.Waiting _, Standing.Withdrawn _ -> false;
        };
    }

    private static String name(By by, Registration registration) {
        return switch (by) {
            case By.Herself _ -> registration.person().name();
            case By.Organiser(var name) -> name;
        };
    }

    private static Person normalised(Person person) {
        return new Person(
                person.name(),
                person.address().strip().toLowerCase(Locale.ROOT),
                person.phone(),
                person.post(),
                person.organisation(),
                person.municipality());
    }
}
