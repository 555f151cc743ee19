package dk.tingsted.programme;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.platform.time.Clocks;
import dk.tingsted.programme.checking.Checks;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.EditionPublished;
import dk.tingsted.programme.reading.Outcome;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.ReadingProcess;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What the secretariat does with a programme: hand over a document, correct what was read,
/// publish.
@Service
public class Programmes {

    private final Conferences conferences;
    private final ProgrammeStore store;
    private final CorrectionStore corrections;
    private final VersionStore versions;
    private final SummaryStore summaries;
    private final ApplicationEventPublisher facts;
    private final TransactionTemplate transactions;

    Programmes(
            Conferences conferences,
            ProgrammeStore store,
            CorrectionStore corrections,
            VersionStore versions,
            SummaryStore summaries,
            ApplicationEventPublisher facts,
            TransactionTemplate transactions) {
        this.conferences = conferences;
        this.store = store;
        this.corrections = corrections;
        this.versions = versions;
        this.summaries = summaries;
        this.facts = facts;
        this.transactions = transactions;
    }

    /// Reads the document, then keeps conference, document and reading in one transaction: after a
    /// crash all of it is there or none.
    public Imported importDocument(Upload upload, String by, Instant now) {
        return switch (ReadingProcess.read(upload.name(), upload.bytes())) {
            case Outcome.Refused(var refusal) -> new Imported.Refused(refusal);
            case Outcome.Understood(var reading) -> keep(upload, reading, by, now);
        };
    }

    Imported keep(Upload upload, Reading reading, String by, Instant now) {
        return transactions.execute(_ -> kept(upload, reading, by, now));
    }

    private Imported kept(Upload upload, Reading reading, String by, Instant now) {
        conferences.holdAll();
        var before = store.foundedBy(upload.formKey());
        if (before.isPresent()) {
            return new Imported.Welcome(conferences.get(before.get()));
        }
        var conference = conferences.found(titleOf(reading, upload.name()), by, now);
        long document = store.addDocument(conference, upload, reading, by, now);
        store.addReading(document, reading);
        versions.use(document, by, now);
        return new Imported.Welcome(conference);
    }

    /// Newest first.
    List<Summary> all() {
        return summaries.all();
    }

    public Draft draft(Conference conference) {
        return transactions.execute(_ -> {
            var reading = store.reading(conference.id());
            var amendments = corrections.amendments(conference.id());
            var programme = Amendments.of(reading.programme(), amendments);
            var findings = Checks.findings(Amendments.of(reading, amendments).with(programme));
            var aside = store.setAside(conference.id());
            return new Draft(
                    conference,
                    reading,
                    programme,
                    amendments,
                    findings.stream().filter(finding -> !aside.contains(finding.key())).toList(),
                    findings.stream().filter(finding -> aside.contains(finding.key())).toList(),
                    store.latestEdition(conference.id()),
                    versions.waitingName(conference.id()));
        });
    }

    /// All of the corrections, or none.
    public Amended correct(Conference conference, List<Correction> wanted, String by, Instant now) {
        return transactions.execute(_ -> {
            conferences.hold(conference.id());
            var answer = Amendments.decide(draft(conference).programme(), wanted);
            if (answer instanceof Amended.Done(var made)) {
                corrections.add(conference.id(), made, by, now);
            }
            return answer;
        });
    }

    /// The finding's own suggestion, with one click.
    public Amended accept(Conference conference, String finding, String by, Instant now) {
        return transactions.execute(_ -> {
            conferences.hold(conference.id());
            var suggestion =
                    draft(conference).findings().stream()
                            .filter(one -> one.key().equals(finding))
                            .map(Finding::suggestion)
                            .filter(Objects::nonNull)
                            .findFirst();
            return suggestion
                    .map(one -> correct(conference, List.of(one), by, now))
                    .orElseGet(Amended.Nothing::new);
        });
    }

    /// Moves, splits or joins items: `decide` tells the corrections that it takes.
    Amended rearrange(
            Conference conference,
            Function<Draft, List<Correction>> decide,
            String by,
            Instant now) {
        return transactions.execute(_ -> {
            conferences.hold(conference.id());
            var wanted = decide.apply(draft(conference));
            return wanted.isEmpty() ? new Amended.Nothing() : correct(conference, wanted, by, now);
        });
    }

    /// Takes one correction out again, with those made in the same go, when no later one leans on
    /// them.
    public Amended undo(Conference conference, long amendment, String by, Instant now) {
        return transactions.execute(_ -> {
            conferences.hold(conference.id());
            var draft = draft(conference);
            var answer =
                    Amendments.withdraw(draft.reading().programme(), draft.amendments(), amendment);
            if (answer instanceof Amended.Done) {
                corrections.undo(conference.id(), amendment, by, now);
            }
            return answer;
        });
    }

    /// "It is right as it stands."
    public void setAside(Conference conference, String finding, String by, Instant now) {
        transactions.executeWithoutResult(_ -> {
            boolean known =
                    draft(conference).findings().stream()
                            .anyMatch(one -> one.key().equals(finding));
            if (known) {
                store.setAside(conference.id(), finding, by, now);
            }
        });
    }

    /// Freezes the programme as it stands as the next edition. Findings never stop it.
    public Published publish(Conference conference, Status status, String by, Instant now) {
        return transactions.execute(_ -> {
            conferences.hold(conference.id());
            var answer = decide(draft(conference), status, by, now);
            if (answer instanceof Published.New(var edition)) {
                store.add(conference.id(), edition);
                facts.publishEvent(new EditionPublished(conference, edition));
            }
            return answer;
        });
    }

    /// The same programme with the same status is not published twice.
    static Published decide(Draft draft, Status status, String by, Instant now) {
        var latest = draft.latest();
        if (draft.isPublishedAsItStands()
                && latest.map(Edition::status).equals(Optional.of(status))) {
            return new Published.Already(latest.get());
        }
        int number = latest.map(Edition::number).orElse(0) + 1;
        return new Published.New(new Edition(number, status, now, by, draft.programme()));
    }

    /// What the conference's newest edition calls it; its address until there is one.
    public String title(Conference conference) {
        return editions(conference.id()).stream()
                .findFirst()
                .map(edition -> edition.programme().particulars().title())
                .orElse(conference.slug().value());
    }

    /// Whose clock the conference goes by: that of its newest edition; the Danish one until then.
    public ZoneId zone(Conference conference) {
        return latestEdition(conference.id())
                .map(edition -> edition.programme().zone())
                .orElse(Clocks.DANISH);
    }

    /// The last edition first.
    public List<Edition> editions(ConferenceId conference) {
        return store.editions(conference);
    }

    /// What readers are shown; none before anything is published.
    public Optional<Edition> latestEdition(ConferenceId conference) {
        return store.latestEdition(conference);
    }

    /// The number of the latest edition of every conference that has been published.
    public Map<ConferenceId, Integer> newestNumbers() {
        return store.newestNumbers();
    }

    /// Of every conference that has been published.
    public Map<ConferenceId, Edition> latestEditions() {
        return store.latestEditions();
    }

    ProgrammeStore.Original original(Conference conference) {
        return store.original(conference.id());
    }

    private static String titleOf(Reading reading, String fileName) {
        var about = reading.programme().particulars();
        var file = fileName.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        var title = Stream.of(about.title(), file).filter(Objects::nonNull).findFirst().orElse("");
        return reading.programme().days().stream()
                .findFirst()
                .map(day -> Integer.toString(day.getYear()))
                .filter(year -> !title.contains(year))
                .map(year -> title + " " + year)
                .orElse(title);
    }
}
