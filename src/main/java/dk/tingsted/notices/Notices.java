package dk.tingsted.notices;

import dk.tingsted.conference.Conference;
import dk.tingsted.letters.Composed;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Outbox;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.letters.Tongue;
import dk.tingsted.notices.Letter.State;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.EditionPublished;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Prepares the letters that an edition gives cause to, and does with them what the secretariat
/// says.
@Service
class Notices {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_TEXT = 20_000;

    private final NoticeStore store;
    private final Programmes programmes;
    private final Addresses addresses;
    private final Outbox outbox;
    private final Attendance attendance;
    private final TransactionTemplate transactions;

    Notices(
            NoticeStore store,
            Programmes programmes,
            Addresses addresses,
            Outbox outbox,
            Attendance attendance,
            TransactionTemplate transactions) {
        this.store = store;
        this.programmes = programmes;
        this.addresses = addresses;
        this.outbox = outbox;
        this.attendance = attendance;
        this.transactions = transactions;
    }

    /// What somebody wrote in the form of a letter.
    record Typed(String address, String subject, String text) {

        /// As a letter has it: no white space around, and one sort of line end.
        static Typed of(String address, String subject, String text) {
            return new Typed(
                    address.strip(),
                    subject.strip(),
                    text.replace("\r\n", "\n").replace('\r', '\n').strip() + "\n");
        }
    }

    /// What became of it.
    sealed interface Done {
        record Well() implements Done {}

        /// Somebody else was quicker, or a later edition made another letter of it.
        record TooLate() implements Done {}

        /// Nothing was changed.
        ///
        /// @param field `address`, `subject` or `text`
        record Refused(String field, String why) implements Done {}
    }

    List<Letter> of(Conference conference) {
        return store.of(conference.id());
    }

    /// In the transaction that publishes: whoever had not been told of an earlier change is told of
    /// both in one letter, and of neither where the second takes the first back.
    @EventListener
    void published(EditionPublished fact) {
        var since = lastKnown(fact);
        store.replaceWaiting(fact.conference().id(), fact.edition().at());
        int before = fact.edition().number() - 1;
        programmes.editions(fact.conference().id()).reversed().stream()
                .filter(known -> known.number() == before || since.containsValue(known.number()))
                .forEach(known -> prepare(fact, known, since, before));
    }

    private Map<String, Integer> lastKnown(EditionPublished fact) {
        var since = new HashMap<String, Integer>();
        store.of(fact.conference().id()).stream()
                .filter(letter -> letter.state() == State.WAITING)
                .forEach(letter -> since.put(letter.person(), letter.since()));
        return since;
    }

    private void prepare(
            EditionPublished fact, Edition known, Map<String, Integer> since, int before) {
        var programme = fact.edition().programme();
        var page = addresses.of("/" + fact.conference().slug()).toString();
        var concerned = Concerned.by(known.programme(), programme);
        for (var notice : attendance.whole(fact.conference(), known, fact.edition(), concerned)) {
            if (since.getOrDefault(notice.person(), before) == known.number()) {
                store.add(
                        fact.conference().id(),
                        known.number(),
                        fact.edition().number(),
                        notice,
                        Proposed.subject(programme),
                        Proposed.text(notice, programme, page, fact.edition().by()));
            }
        }
    }

    /// Keeps what was written; the letter goes on waiting.
    Done save(Conference conference, long id, Typed typed, String by, Instant now) {
        return whileWaiting(conference, id, letter -> saved(conference, letter, typed, by, now));
    }

    /// Keeps what was written, and lets the letter go.
    Done release(Conference conference, long id, Typed typed, String by, Instant now) {
        return whileWaiting(
                conference,
                id,
                letter -> {
                    var done = saved(conference, letter, typed, by, now);
                    if (!(done instanceof Done.Well)) {
                        return done;
                    }
                    return released(conference, id, by, now);
                });
    }

    /// Every letter that waits and has an address, as it stands.
    ///
    /// @return how many
    long releaseAll(Conference conference, String by, Instant now) {
        return of(conference).stream()
                .filter(letter -> letter.state() == State.WAITING && letter.address() != null)
                .map(letter ->
                        whileWaiting(
                                conference,
                                letter.id(),
                                _ -> released(conference, letter.id(), by, now)))
                .filter(Done.Well.class::isInstance)
                .count();
    }

    Done putAway(Conference conference, long id, String by, Instant now) {
        return whileWaiting(
                conference,
                id,
                letter -> {
                    store.become(letter, State.PUT_AWAY, by, now);
                    return new Done.Well();
                });
    }

    /// Somebody of the secretariat has sent it herself, so the outbox shall not.
    Done sent(Conference conference, long id, String by, Instant now) {
        return in(
                conference,
                id,
                State.RELEASED,
                letter -> {
                    store.become(letter, State.SENT, by, now);
                    outbox.withdraw(conference.id(), about(letter), now);
                    return new Done.Well();
                });
    }

    private Done released(Conference conference, long id, String by, Instant now) {
        var letter = store.hold(conference.id(), id).orElseThrow();
        var address = letter.address();
        if (address == null || !Outgoing.isAddress(address)) {
            return new Done.Refused("address", "Skriv en mailadresse som navn@kommune.dk.");
        }
        store.become(letter, State.RELEASED, by, now);
        outbox.post(List.of(outgoing(conference, letter, address, now)), now);
        return new Done.Well();
    }

    private Outgoing outgoing(Conference conference, Letter letter, String address, Instant now) {
        return new Outgoing(
                conference.id(),
                Occasion.CHANGE_NOTICE,
                letter.name(),
                address,
                Composed.plain(Tongue.DANISH, letter.subject(), letter.text()),
                attendance.entry(conference, letter, about(letter), now).orElse(null),
                now,
                true,
                about(letter));
    }

    /// By which the outbox knows it.
    private static String about(Letter letter) {
        return "notice:" + letter.id();
    }

    private Done saved(Conference conference, Letter letter, Typed typed, String by, Instant now) {
        var wrong = wrong(typed);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        if (typed.address().isEmpty()) {
            store.forget(conference.id(), letter.person());
        } else {
            store.note(conference.id(), letter.person(), typed.address(), by, now);
        }
        store.write(letter.id(), typed.subject(), typed.text());
        return new Done.Well();
    }

    private static Optional<Done> wrong(Typed typed) {
        var address = typed.address();
        if (!address.isEmpty() && !Outgoing.isAddress(address)) {
            return Optional.of(
                    new Done.Refused("address", "Skriv en mailadresse som navn@kommune.dk."));
        }
        if (typed.subject().isEmpty()
                || typed.subject().length() > LONGEST_SUBJECT
                || typed.subject().chars().anyMatch(Character::isISOControl)) {
            return Optional.of(
                    new Done.Refused("subject", "Skriv et emne på én linje og højst 200 tegn."));
        }
        if (typed.text().isBlank() || typed.text().length() > LONGEST_TEXT) {
            return Optional.of(
                    new Done.Refused("text", "Skriv brevet. Det må højst være på 20.000 tegn."));
        }
        return Optional.empty();
    }

    private Done whileWaiting(Conference conference, long id, Function<Letter, Done> act) {
        return in(conference, id, State.WAITING, act);
    }

    private Done in(Conference conference, long id, State state, Function<Letter, Done> act) {
        return transactions.execute(_ ->
                store.hold(conference.id(), id)
                        .filter(letter -> letter.state() == state)
                        .map(act)
                        .orElseGet(Done.TooLate::new));
    }
}
