package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Outbox;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.letters.Placeholder;
import dk.tingsted.platform.Secret;
import dk.tingsted.registration.ApplicationStore.Accepted;
import dk.tingsted.registration.ApplicationStore.Entrant;
import dk.tingsted.registration.Registered.Newcomer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Posts letters about registrations, in the transaction of what they tell.
@Component
class Announcing {

    private static final int LINKS_AN_HOUR = 4;

    private final Stationery stationery;
    private final Outbox outbox;
    private final Conferences conferences;
    private final RegistrationStore store;
    private final AnswerStore answers;
    private final ApplicationEventPublisher facts;

    Announcing(
            Stationery stationery,
            Outbox outbox,
            Conferences conferences,
            RegistrationStore store,
            AnswerStore answers,
            ApplicationEventPublisher facts) {
        this.stationery = stationery;
        this.outbox = outbox;
        this.conferences = conferences;
        this.store = store;
        this.answers = answers;
        this.facts = facts;
    }

    /// What the letters say alike, to be read before the conferences are held.
    Map<ConferenceId, Sheet> sheets(List<Sent> forms) {
        var sheets = new HashMap<ConferenceId, Sheet>();
        for (var form : forms) {
            if (!sheets.containsKey(form.conference())) {
                stationery
                        .of(form.application().conference(), form.at())
                        .ifPresent(sheet -> sheets.put(form.conference(), sheet));
            }
        }
        return sheets;
    }

    /// To each who was received, to those who were known, and to those who filled in for others.
    ///
    /// @param ids those of the entrants
    void received(
            Batch.Result result,
            List<RegistrationId> ids,
            Map<ConferenceId, Sheet> sheets,
            Instant now) {
        var letters = new ArrayList<>(receipts(result.entrants(), ids, sheets));
        var links = new HashMap<Integer, Map<String, Secret>>();
        for (int n = 0; n < ids.size(); n++) {
            var entrant = result.entrants().get(n);
            links.computeIfAbsent(entrant.accepted(), _ -> new HashMap<>())
                    .put(entrant.applicant().person().address(), entrant.link());
        }
        for (int n = 0; n < result.accepted().size(); n++) {
            forAll(result.accepted().get(n), links.getOrDefault(n, Map.of()), sheets)
                    .ifPresent(letters::add);
        }
        result.reminded().forEach(one -> letters.addAll(reminder(one, sheets)));
        outbox.post(letters, now);
        record(result.entrants(), now);
    }

    /// After the letters: posting one waits for whoever holds the conference to lay letters in the
    /// outbox, so that those are there to be taken back.
    private void record(List<Entrant> entrants, Instant now) {
        var people =
                entrants.stream()
                        .map(one -> new Newcomer(one.form().conference(), one.applicant()))
                        .toList();
        facts.publishEvent(new Registered(people, now));
    }

    /// Somebody has taken over another's place.
    void recordSubstitute(Registration one, Instant now) {
        var other = new Applicant(one.person(), one.group(), Map.of(), null, false, null);
        facts.publishEvent(new Registered(List.of(new Newcomer(one.conference(), other)), now));
    }

    /// Tells them where they stand, each with a new private link.
    void tell(ConferenceId conference, List<RegistrationId> ids, Instant now) {
        tell(conference, store.all(ids), Optional.empty(), now);
    }

    void tell(ConferenceId conference, List<RegistrationId> ids, Occasion occasion, Instant now) {
        tell(conference, store.all(ids), Optional.of(occasion), now);
    }

    /// Tells one, with what this occasion tells beside what all tell.
    void tell(Registration one, Occasion occasion, Map<Placeholder, String> more, Instant now) {
        sheet(one.conference(), now)
                .map(sheet -> PlaceLetter.of(sheet, occasion, recipient(one, now), more, now))
                .ifPresent(letter -> outbox.post(List.of(letter), now));
    }

    /// Tells what is written otherwise now; nothing, where that is nothing a letter may say.
    void tellChanged(Registration was, Registration becomes, Instant now) {
        var changes = Changes.of(was, becomes);
        if (!changes.isEmpty()) {
            tell(becomes, Occasion.CHANGED, Map.of(Placeholder.WHAT_CHANGED, changes), now);
        }
    }

    /// Tells one who does not come any more.
    ///
    /// @param was as she stood before
    void tellWithdrawn(Registration was, Instant now) {
        var hadPlace = was.standing() instanceof Standing.Expected;
        // What she is told comes before it is noted.
        var to = Recipient.of(was, Map.of(), null, store.sequence(was.id()) + 1);
        sheet(was.conference(), now)
                .map(sheet -> PlaceLetter.withdrawn(sheet, to, hadPlace, now))
                .ifPresent(letter -> outbox.post(List.of(letter), now));
    }

    /// What has not gone to her shall not go.
    void takeBack(Registration one, Instant now) {
        outbox.withdraw(one.conference(), PlaceLetter.about(one.id()), now);
    }

    private void tell(
            ConferenceId conference,
            List<Registration> registrations,
            Optional<Occasion> occasion,
            Instant now) {
        sheet(conference, now)
                .map(sheet ->
                        registrations.stream()
                                .map(one -> {
                                    var to = recipient(one, now);
                                    return occasion.map(o ->
                                                    PlaceLetter.of(sheet, o, to, Map.of(), now))
                                            .orElseGet(
                                                    () -> PlaceLetter.ofStanding(sheet, to, now));
                                })
                                .toList())
                .ifPresent(letters -> outbox.post(letters, now));
    }

    private Optional<Sheet> sheet(ConferenceId conference, Instant now) {
        return stationery.of(conferences.get(conference), now);
    }

    private Recipient recipient(Registration one, Instant now) {
        var link = Secret.random();
        store.addLink(one.id(), link.digest(), now);
        return Recipient.of(one, answers.of(one.id()), link, store.sequence(one.id()));
    }

    /// On all processors: nobody else of these conferences gets on until it is done.
    private static List<Outgoing> receipts(
            List<Entrant> entrants, List<RegistrationId> ids, Map<ConferenceId, Sheet> sheets) {
        return IntStream.range(0, ids.size())
                .parallel()
                .mapToObj(n -> receipt(entrants.get(n), ids.get(n), sheets))
                .toList();
    }

    private static Outgoing receipt(
            Entrant entrant, RegistrationId id, Map<ConferenceId, Sheet> sheets) {
        var form = entrant.form();
        var applicant = entrant.applicant();
        var to =
                new Recipient(
                        id,
                        applicant.person(),
                        applicant.group(),
                        form.application().language(),
                        entrant.standing(),
                        applicant.answers(),
                        entrant.link(),
                        0);
        return PlaceLetter.ofStanding(sheet(sheets, form), to, form.at());
    }

    private static Optional<Outgoing> forAll(
            Accepted accepted, Map<String, Secret> links, Map<ConferenceId, Sheet> sheets) {
        var form = accepted.form();
        var filledInBy = form.application().filledInBy();
        if (filledInBy == null || form.application().people().size() < 2) {
            return Optional.empty();
        }
        var own = links.get(filledInBy);
        return Optional.of(
                PlaceLetter.forAll(
                        sheet(sheets, form),
                        form.application(),
                        accepted.standings(),
                        own == null ? null : own.text(),
                        form.at()));
    }

    private List<Outgoing> reminder(Batch.Reminded reminded, Map<ConferenceId, Sheet> sheets) {
        var form = reminded.form();
        return store
                .active(form.conference(), reminded.person().address())
                .filter(one -> !hasHeardEnough(one, form.at()))
                .stream()
                .map(one ->
                        PlaceLetter.of(
                                sheet(sheets, form),
                                Occasion.ALREADY_REGISTERED,
                                recipient(one, form.at()),
                                Map.of(),
                                form.at()))
                .toList();
    }

    /// Whoever knows an address could otherwise have us write to it without end.
    private boolean hasHeardEnough(Registration one, Instant now) {
        return store.linksSince(one.id(), now.minus(Duration.ofHours(1))) >= LINKS_AN_HOUR;
    }

    private static Sheet sheet(Map<ConferenceId, Sheet> sheets, Sent form) {
        return Optional.ofNullable(sheets.get(form.conference())).orElseThrow();
    }
}
