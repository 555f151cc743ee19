package dk.tingsted.speakers;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.letters.Composed;
import dk.tingsted.letters.Occasion;
import dk.tingsted.letters.Outbox;
import dk.tingsted.letters.Outgoing;
import dk.tingsted.letters.Tongue;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.Roles;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Tells the secretariat of a conference by letter that those who take part have written or handed
/// something in. Two copies of the program may both look: it is told once.
@Component
class NewsLetters {

    private final Conferences conferences;
    private final Speakers speakers;
    private final NoteStore store;
    private final Roles roles;
    private final Outbox outbox;
    private final Addresses addresses;
    private final TransactionTemplate transactions;

    NewsLetters(
            Conferences conferences,
            Speakers speakers,
            NoteStore store,
            Roles roles,
            Outbox outbox,
            Addresses addresses,
            TransactionTemplate transactions) {
        this.conferences = conferences;
        this.speakers = speakers;
        this.store = store;
        this.roles = roles;
        this.outbox = outbox;
        this.addresses = addresses;
        this.transactions = transactions;
    }

    /// Writes what is due.
    void look(Instant now) {
        store.untold().forEach(id -> transactions.executeWithoutResult(_ -> look(id, now)));
    }

    private void look(ConferenceId id, Instant now) {
        conferences.hold(id);
        var programme = speakers.programme(id);
        News.since(store.told(id), speakers.notes(id).values(), speakers.slides(id), programme)
                .filter(news -> news.isDue(now))
                .ifPresent(news -> tell(conferences.get(id), programme, news, now));
    }

    private void tell(Conference conference, Programme programme, News news, Instant now) {
        var title = Words.DANISH.title(programme);
        outbox.post(
                roles.secretariat(conference.slug()).stream()
                        .map(one -> letter(conference, title, news, one, now))
                        .toList(),
                now);
        store.told(conference.id(), news.last());
    }

    private Outgoing letter(
            Conference conference, String title, News news, Organiser to, Instant now) {
        var text =
                "Kære "
                        + to.name()
                        + "\n\nSiden sidst:\n\n- "
                        + String.join("\n- ", news.lines())
                        + "\n\nDu finder det her: "
                        + addresses.of("/organiser/" + conference.slug() + "/passes")
                        + "\n";
        return new Outgoing(
                conference.id(),
                Occasion.MESSAGE,
                to.name(),
                Objects.requireNonNull(to.address()),
                Composed.plain(Tongue.DANISH, "Nyt fra de medvirkende: " + title, text),
                null,
                now,
                true,
                "speakers");
    }
}
