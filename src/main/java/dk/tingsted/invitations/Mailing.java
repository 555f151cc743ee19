package dk.tingsted.invitations;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.invitations.Happened.What;
import dk.tingsted.letters.Composed;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Outbox;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.letters.Texts;
import dk.tingsted.platform.Secret;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.registration.Setup;
import dk.tingsted.registration.Setups;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Lays invitations and reminders in the outbox: never to one who has answered or wants none, and
/// never twice.
@Service
class Mailing {

    private final Conferences conferences;
    private final Programmes programmes;
    private final Setups setups;
    private final InvitationStore store;
    private final LinkStore links;
    private final Outbox outbox;
    private final Texts texts;
    private final Values values;
    private final TransactionTemplate transactions;

    Mailing(
            Conferences conferences,
            Programmes programmes,
            Setups setups,
            InvitationStore store,
            LinkStore links,
            Outbox outbox,
            Texts texts,
            Values values,
            TransactionTemplate transactions) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.setups = setups;
        this.store = store;
        this.links = links;
        this.outbox = outbox;
        this.texts = texts;
        this.values = values;
        this.transactions = transactions;
    }

    /// Which letters are wanted.
    ///
    /// @param occasion `INVITATION` or `ANSWER_REMINDER`
    /// @param part of whom they go to
    /// @param chosen by number; empty for all
    /// @param days how long ago the latest letter must have gone, for a reminder
    record Wish(Occasion occasion, Part part, Set<Long> chosen, int days) {

        static final int LEAST_DAYS = 1;
        static final int MOST_DAYS = 90;

        Wish {
            chosen = Set.copyOf(chosen);
            days = Math.clamp(days, LEAST_DAYS, MOST_DAYS);
        }

        boolean reminds() {
            return occasion == Occasion.ANSWER_REMINDER;
        }

        /// Who gets one.
        List<Invitation> due(List<Invitation> all, Instant now) {
            return all.stream()
                    .filter(part::includes)
                    .filter(one -> chosen.isEmpty() || chosen.contains(one.id().value()))
                    .filter(one -> isDue(one.facts(), now))
                    .toList();
        }

        private boolean isDue(Facts facts, Instant now) {
            return reminds()
                    ? facts.awaitsReminder(now.minus(Duration.ofDays(days)))
                    : facts.awaitsLetter();
        }
    }

    /// What an invitation is to.
    record Occasioned(Programme programme, Setup setup) {}

    /// What became of the wish to send.
    sealed interface Mailed {
        record Laid(int letters) implements Mailed {}

        /// Nothing was sent: others than those who were seen would have got a letter.
        record Changed(int now) implements Mailed {}

        /// Nothing was sent: the link would lead nowhere.
        record NotReady() implements Mailed {}
    }

    /// Empty until the conference is published and registration is let begin.
    Optional<Occasioned> occasion(Conference conference) {
        var setup = setups.of(conference.id()).filter(one -> one.openedAt() != null);
        return programmes.editions(conference.id()).stream()
                .findFirst()
                .flatMap(edition -> setup.map(one -> new Occasioned(edition.programme(), one)));
    }

    List<Invitation> due(Conference conference, Wish wish, Instant now) {
        return wish.due(store.of(conference.id()), now);
    }

    /// The letter to the first of those who would get one, with a link that leads nowhere.
    Optional<Composed> sample(Conference conference, Wish wish, List<Invitation> due) {
        var link = new Secret("linket-er-personligt");
        return occasion(conference)
                .filter(_ -> !due.isEmpty())
                .map(occasion -> {
                    var filled = values.of(conference, occasion, due.getFirst(), link);
                    var tongue = Values.tongue(occasion, due.getFirst());
                    return texts.of(conference).compose(wish.occasion(), tongue, filled);
                });
    }

    /// Lays the letters in the outbox, and keeps that they were.
    ///
    /// @param seen how many the one who sends has been told of
    /// @param byThemselves whether the letters go at once; otherwise they are held in the outbox
    Mailed post(
            Conference conference,
            Wish wish,
            int seen,
            boolean byThemselves,
            String by,
            Instant now) {
        return transactions.execute(_ -> {
            conferences.hold(conference.id());
            var occasion = occasion(conference);
            if (occasion.isEmpty()) {
                return new Mailed.NotReady();
            }
            var due = due(conference, wish, now);
            if (due.size() != seen) {
                return new Mailed.Changed(due.size());
            }
            post(conference, wish, occasion.get(), due, byThemselves, now);
            var what = wish.reminds() ? What.REMINDED : What.INVITED;
            store.tell(due.stream().map(Invitation::id).toList(), what, by, null, now);
            return new Mailed.Laid(due.size());
        });
    }

    private void post(
            Conference conference,
            Wish wish,
            Occasioned occasion,
            List<Invitation> due,
            boolean byThemselves,
            Instant now) {
        var wordings = texts.of(conference);
        var secrets = Stream.generate(Secret::random).limit(due.size()).toList();
        links.add(due, secrets, now);
        var letters =
                IntStream.range(0, due.size())
                        .mapToObj(n -> {
                            var one = due.get(n);
                            var filled = values.of(conference, occasion, one, secrets.get(n));
                            var tongue = Values.tongue(occasion, one);
                            return new Outgoing(
                                    conference.id(),
                                    wish.occasion(),
                                    one.name(),
                                    one.address(),
                                    wordings.compose(wish.occasion(), tongue, filled),
                                    null,
                                    now,
                                    byThemselves,
                                    Invitations.about(one.id()));
                        })
                        .toList();
        outbox.post(letters, now);
    }
}
