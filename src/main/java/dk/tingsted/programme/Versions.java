package dk.tingsted.programme;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.Conferences;
import dk.tingsted.programme.NextVersion.Proposed;
import dk.tingsted.programme.reading.Outcome;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.ReadingProcess;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The next version of a conference's document: handed over, compared, accepted piece by piece, and
/// put in the place of the one before. Until something is accepted it changes nothing.
@Service
public class Versions {

    private final Conferences conferences;
    private final Programmes programmes;
    private final ProgrammeStore store;
    private final CorrectionStore corrections;
    private final VersionStore versions;
    private final TransactionTemplate transactions;

    Versions(
            Conferences conferences,
            Programmes programmes,
            ProgrammeStore store,
            CorrectionStore corrections,
            VersionStore versions,
            TransactionTemplate transactions) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.store = store;
        this.corrections = corrections;
        this.versions = versions;
        this.transactions = transactions;
    }

    /// A document that waits to be accepted.
    ///
    /// @param draft the conference as it is now
    /// @param version the document; the same items have the same ids as in the draft
    record Proposal(Draft draft, VersionStore.Version version) {

        NextVersion next() {
            return new NextVersion(
                    draft.reading().programme(), draft.programme(), version.reading().programme());
        }
    }

    /// Reads the document and lets it wait. One that waited before is put aside by it.
    public Imported propose(Conference conference, Upload upload, String by, Instant now) {
        return switch (ReadingProcess.read(upload.name(), upload.bytes())) {
            case Outcome.Refused(var refusal) -> new Imported.Refused(refusal);
            case Outcome.Understood(var reading) ->
                    transactions.execute(_ -> kept(conference, upload, reading, by, now));
        };
    }

    private Imported kept(
            Conference conference, Upload upload, Reading reading, String by, Instant now) {
        conferences.hold(conference.id());
        if (store.foundedBy(upload.formKey()).isEmpty()) {
            var draft = programmes.draft(conference);
            var same =
                    NextVersion.renaming(
                            draft.reading().programme(), draft.programme(), reading.programme());
            store.addReading(
                    store.addDocument(conference, upload, reading, by, now), same.of(reading));
        }
        return new Imported.Welcome(conference);
    }

    public Optional<Proposal> proposal(Conference conference) {
        return transactions.execute(_ ->
                versions.waiting(conference.id())
                        .map(version -> new Proposal(programmes.draft(conference), version)));
    }

    /// Makes the conference say what the new version says, where `isWanted`.
    Amended accept(Conference conference, Predicate<Proposed> isWanted, String by, Instant now) {
        return transactions.execute(_ -> {
            conferences.hold(conference.id());
            var wanted = proposal(conference).map(one -> wanted(one, isWanted)).orElse(List.of());
            return wanted.isEmpty()
                    ? new Amended.Nothing()
                    : programmes.correct(conference, wanted, by, now);
        });
    }

    private static List<Correction> wanted(Proposal proposal, Predicate<Proposed> isWanted) {
        var next = proposal.next();
        var differences =
                next.proposals().stream().filter(isWanted).map(Proposed::difference).toList();
        return new Acceptance(next.theirs()).all(Steps.from(next.ours()), differences).made();
    }

    /// Puts the new version in the place of the document before. The programme stays as it is: what
    /// was corrected by hand or not accepted becomes a correction of the new document.
    public void use(Conference conference, String by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            conferences.hold(conference.id());
            var waiting = proposal(conference);
            if (waiting.isEmpty()) {
                return;
            }
            var draft = waiting.get().draft();
            var theirs = waiting.get().version().reading().programme();
            var carried = carried(theirs, draft.amendments());
            var rest = Acceptance.between(Amendments.of(theirs, carried), draft.programme());
            versions.use(waiting.get().version().document(), by, now);
            corrections.carry(waiting.get().version().document(), carried);
            corrections.add(conference.id(), rest, by, now);
        });
    }

    /// Those that fit the new document too, with who made them and when; its lines are others.
    private static List<Amendment> carried(Programme theirs, List<Amendment> amendments) {
        var carried = new ArrayList<Amendment>();
        var programme = theirs;
        for (var amendment : amendments) {
            if (!Amendments.isOfLine(amendment.correction())
                    && Corrections.apply(programme, amendment.correction())
                            instanceof Corrected.Done(var done)) {
                carried.add(amendment);
                programme = done;
            }
        }
        return carried;
    }

    /// Puts the new version aside; what was accepted of it stays.
    public void discard(Conference conference, String by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            conferences.hold(conference.id());
            versions.waiting(conference.id())
                    .ifPresent(version -> versions.discard(version.document(), by, now));
        });
    }
}
