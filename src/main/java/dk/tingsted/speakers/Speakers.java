package dk.tingsted.speakers;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.web.NotFound;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.site.PublishedSites;
import dk.tingsted.speakers.NoteStore.Note;
import dk.tingsted.speakers.SlideStore.Handed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What those who take part hand in and write, and what the secretariat does with it.
@Service
public class Speakers {

    static final int LONGEST_NOTE = 4_000;

    private final Programmes programmes;
    private final SlideStore slides;
    private final NoteStore notes;
    private final PublishedSites sites;
    private final TransactionTemplate transactions;

    Speakers(
            Programmes programmes,
            SlideStore slides,
            NoteStore notes,
            PublishedSites sites,
            TransactionTemplate transactions) {
        this.programmes = programmes;
        this.slides = slides;
        this.notes = notes;
        this.sites = sites;
        this.transactions = transactions;
    }

    /// The programme that everybody sees.
    Programme programme(ConferenceId conference) {
        return programmes.latestEdition(conference).orElseThrow(NotFound::new).programme();
    }

    List<Slides> slides(ConferenceId conference) {
        return slides.of(conference);
    }

    Optional<Slides> find(ConferenceId conference, long id) {
        return slides(conference).stream().filter(one -> one.id() == id).findFirst();
    }

    /// The file behind an annex that everybody may fetch; empty once it is taken back.
    ///
    /// @param path of the annex
    public Optional<Released> released(ConferenceId conference, String path) {
        return slides(conference).stream()
                .filter(one -> one.isReleased() && Annexes.of(one).path().equals(path))
                .findFirst()
                .map(one -> new Released(one.kind().mediaType(), bytes(conference, one.id())));
    }

    /// A file that everybody may fetch.
    @SuppressWarnings("ArrayRecordComponent")
    public record Released(String mediaType, byte[] bytes) {}

    byte[] bytes(ConferenceId conference, long id) {
        return slides.bytes(conference, id).orElseThrow(NotFound::new);
    }

    /// Takes a file in, in the place of what she handed in before for the same item.
    ///
    /// @return whether it is one that can be taken in
    public boolean handIn(
            Conference conference,
            String speaker,
            ItemId item,
            String name,
            byte[] bytes,
            Instant now) {
        var kind = SlideKind.of(name, bytes);
        kind.ifPresent(one ->
                changing(
                        conference,
                        () ->
                                slides.put(
                                        conference.id(),
                                        item,
                                        Roster.key(speaker),
                                        Roster.name(speaker),
                                        new Handed(SlideKind.plain(name), one, bytes),
                                        now)));
        return kind.isPresent();
    }

    void remove(Conference conference, long id) {
        changing(conference, () -> slides.remove(conference.id(), id));
    }

    void release(Conference conference, long id, String by, Instant now) {
        changing(conference, () -> slides.release(conference.id(), id, by, now));
    }

    void takeBack(Conference conference, long id) {
        changing(conference, () -> slides.takeBack(conference.id(), id));
    }

    private void changing(Conference conference, Runnable change) {
        transactions.executeWithoutResult(_ -> {
            change.run();
            sites.renew(conference);
        });
    }

    /// By the key of who wrote it.
    Map<String, Note> notes(ConferenceId conference) {
        return notes.of(conference);
    }

    /// An empty one takes back what she wrote before.
    void write(ConferenceId conference, String person, String text, Instant now) {
        if (text.isBlank()) {
            notes.remove(conference, person);
        } else {
            notes.write(conference, new Note(person, text.strip(), now));
        }
    }

    /// What the secretariat asks of all who take part; empty for nothing.
    String request(ConferenceId conference) {
        return notes.request(conference).orElse("");
    }

    /// Asks it, in the place of what was asked before.
    ///
    /// @param text empty to ask nothing
    public void ask(ConferenceId conference, String text, String by, Instant now) {
        if (text.isBlank()) {
            notes.askNothing(conference);
        } else {
            notes.ask(conference, text.strip(), by, now);
        }
    }
}
