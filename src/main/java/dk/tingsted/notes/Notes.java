package dk.tingsted.notes;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Edition;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What is noted down of the conferences.
@Service
public class Notes {

    static final String TIDING = "notes";

    private final Programmes programmes;
    private final PointStore notes;
    private final EditStore edits;
    private final Tidings tidings;
    private final InstantSource clock;
    private final TransactionTemplate transactions;

    Notes(
            Programmes programmes,
            PointStore notes,
            EditStore edits,
            Tidings tidings,
            InstantSource clock,
            TransactionTemplate transactions) {
        this.programmes = programmes;
        this.notes = notes;
        this.edits = edits;
        this.tidings = tidings;
        this.clock = clock;
        this.transactions = transactions;
    }

    /// All that was noted down: in the order of the programme, in each item its people first and
    /// then the item itself; last what belongs to no item that is there still.
    public List<Noted> of(Conference conference) {
        return Book.of(programme(conference), notes.all(conference.id())).noted();
    }

    /// Puts points at the end of a list: each line is one, its indent and bullet say how deep.
    ///
    /// @param text of at most 200 lines
    /// @param key what is put there twice with the same is there once
    public void note(Conference conference, Subject subject, String text, UUID key, String by) {
        var typing = Typing.of(text);
        if (!typing.isGood()) {
            throw new IllegalArgumentException("No points: " + typing.fault());
        }
        var _ = write(conference, subject, new Edit.Add(key, null, 1, typing.lines()), key, by);
    }

    /// All points, in order, each by its key.
    public List<Keyed> keyed(Conference conference) {
        return book(conference).keyed();
    }

    /// What several wrote in one point, as long as nobody has chosen.
    public List<Unsettled> unsettled(Conference conference) {
        return book(conference).unsettled();
    }

    /// What the points are noted about.
    Programme programme(Conference conference) {
        return programmes
                .latestEdition(conference.id())
                .map(Edition::programme)
                .orElseGet(() -> programmes.draft(conference).programme());
    }

    Book book(Conference conference) {
        return Book.of(programme(conference), notes.all(conference.id()));
    }

    /// Whether something may be noted about it: also about somebody whom an edition before the
    /// latest named, for what was typed without network comes late.
    boolean holds(Conference conference, Subject subject) {
        return holds(programme(conference), subject)
                || programmes.editions(conference.id()).stream()
                        .anyMatch(edition -> holds(edition.programme(), subject))
                || holds(programmes.draft(conference).programme(), subject);
    }

    private static boolean holds(Programme programme, Subject subject) {
        var item = subject.item();
        return item == null
                ? subject.equals(Subject.CONFERENCE)
                : programme.item(item).filter(one -> Book.of(one).contains(subject)).isPresent();
    }

    long last(ConferenceId conference) {
        return edits.last(conference);
    }

    /// The lists in which something was changed after that number.
    Map<Subject, Outline> after(Conference conference, long change) {
        return notes.after(conference.id(), change);
    }

    /// In which list a point stands, also one that was removed.
    Optional<Subject> subject(Conference conference, UUID point) {
        return notes.subject(conference.id(), point);
    }

    /// What is sent twice is done once.
    ///
    /// @param key made where it was done
    Wrote write(Conference conference, Subject subject, Edit edit, UUID key, String by) {
        return transactions.execute(_ -> {
            long change = edits.hold(conference.id()) + 1;
            var before = edits.done(conference.id(), key);
            return before.isPresent()
                    ? wrote(before.get())
                    : written(conference, subject, edit, key, by, change);
        });
    }

    private static Wrote wrote(EditStore.Done done) {
        return done.version() == 0
                ? new Wrote.Beside(done.change())
                : new Wrote.Done(done.change(), done.version());
    }

    private Wrote written(
            Conference conference, Subject subject, Edit edit, UUID key, String by, long change) {
        var before = notes.of(conference.id(), subject);
        var after = before.after(edit, key, by);
        var point = after.point(edit.point());
        if (point.isEmpty()) {
            return new Wrote.Unknown();
        }
        if (after.points().size() > Math.max(Outline.MOST, before.points().size())) {
            return new Wrote.Full();
        }
        boolean beside = after.others().stream().anyMatch(other -> other.key().equals(key));
        var done = new EditStore.Done(change, beside ? 0 : point.get().version());
        put(conference, subject, before, after, edit, change, by);
        edits.add(conference.id(), key, edit, done, by, clock.instant());
        tidings.tell(TIDING, Long.toString(conference.id().value()));
        return wrote(done);
    }

    /// The point itself counts as changed also where only something beside it is.
    private void put(
            Conference conference,
            Subject subject,
            Outline before,
            Outline after,
            Edit edit,
            long change,
            String by) {
        var now = clock.instant();
        var changed =
                after.points().stream()
                        .filter(point ->
                                point.key().equals(edit.point())
                                        || !before.points().contains(point))
                        .toList();
        notes.put(conference.id(), subject, changed, change, by, now);
        after.others().stream()
                .filter(other -> !before.others().contains(other))
                .findFirst()
                .ifPresent(other -> notes.keep(conference.id(), other, now));
        before.others().stream()
                .filter(other -> !after.others().contains(other))
                .findFirst()
                .ifPresent(other -> notes.settle(conference.id(), other, by, now));
    }
}
