package dk.tingsted.followup;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.followup.note.Note;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.programme.publishing.site.PublishedSites;
import dk.tingsted.registration.Afterwards;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The notes after the conferences.
@Service
public class FollowUps implements Afterwards {

    private final FollowUpStore store;
    private final Tidings tidings;
    private final PublishedSites sites;
    private final TransactionTemplate transactions;

    FollowUps(
            FollowUpStore store,
            Tidings tidings,
            PublishedSites sites,
            TransactionTemplate transactions) {
        this.store = store;
        this.tidings = tidings;
        this.sites = sites;
        this.transactions = transactions;
    }

    /// Public at once; the latest is the one that is read.
    public void addFollowUp(
            Conference conference, String name, String text, String by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            store.add(conference.id(), name, text, by, now);
            tell(conference);
        });
    }

    /// The files of a version, finished.
    @SuppressWarnings("ArrayRecordComponent")
    record Files(byte[] pdf, byte[] docx) {}

    /// A composed note with its files, public at once.
    void publish(Conference conference, Note note, Files files, String by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            long id = store.add(conference.id(), note.title(), note.plain(), by, now);
            store.compose(id, note);
            store.file(id, "pdf", files.pdf());
            store.file(id, "docx", files.docx());
            tell(conference);
        });
    }

    private void tell(Conference conference) {
        tidings.tell(TIDING, Long.toString(conference.id().value()));
        sites.renew(conference);
    }

    /// The conferences that have one.
    Set<ConferenceId> conferences() {
        return store.conferences();
    }

    @Override
    public boolean isWritten(ConferenceId conference) {
        return store.isThere(conference);
    }

    public Optional<FollowUp> of(Conference conference) {
        return store.latest(conference.id());
    }

    /// All versions, the latest first.
    public List<FollowUp> all(Conference conference) {
        return store.all(conference.id());
    }

    /// One that was published.
    ///
    /// @param number from 1
    Optional<FollowUp> version(Conference conference, int number) {
        return store.version(conference.id(), number);
    }

    /// Whether readers may open one before the latest.
    boolean hasEarlier(Conference conference) {
        return all(conference).stream().skip(1).anyMatch(one -> !one.withdrawn());
    }

    Optional<byte[]> file(Conference conference, int number, String kind) {
        return store.file(conference.id(), number, kind);
    }

    /// Lets nobody but the secretariat open it; the latest stays open.
    void withdraw(Conference conference, int number, String by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            store.withdraw(conference.id(), number, by, now);
            tell(conference);
        });
    }

    void showAgain(Conference conference, int number) {
        transactions.executeWithoutResult(_ -> {
            store.showAgain(conference.id(), number);
            tell(conference);
        });
    }

    /// The latest version as a file, where it was composed.
    ///
    /// @param kind `pdf` or `docx`
    public Optional<byte[]> file(Conference conference, String kind) {
        return store.file(conference.id(), kind);
    }
}
