package dk.tingsted.programme;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Conferences;
import dk.tingsted.conference.Copying;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.paper.ProgrammeMarkdown;
import dk.tingsted.programme.reading.Document;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.ReadingProcess;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The programme as a draft on other days. Its document is written from it, so that the lines stand
/// beside the values as they do for any other; the items keep their names, so that rooms and themes
/// find them.
@Component
@Order(10)
class ProgrammeCopying implements Copying {

    private final Conferences conferences;
    private final Programmes programmes;
    private final ProgrammeStore store;
    private final VersionStore versions;

    ProgrammeCopying(
            Conferences conferences,
            Programmes programmes,
            ProgrammeStore store,
            VersionStore versions) {
        this.conferences = conferences;
        this.programmes = programmes;
        this.store = store;
        this.versions = versions;
    }

    @Override
    public Set<String> tables() {
        return Set.of("document");
    }

    @Override
    public List<String> told(ConferenceId from) {
        int items = latest(conferences.get(from)).items().size();
        return List.of(
                "Programmet som en kladde på de nye datoer: "
                        + (items == 1 ? "1 punkt" : items + " punkter"));
    }

    @Override
    public void copy(Copy copy) {
        var moved = new Moving(copy.days(), copy.withPeople()).of(latest(copy.from()));
        var name = "program-" + copy.to().slug() + ".md";
        var edition = new Edition(1, Status.PRELIMINARY, copy.now(), copy.by(), moved);
        var bytes = ProgrammeMarkdown.write(edition);
        var reading = reading(name, bytes, moved);
        var upload = new Upload(name, bytes, UUID.randomUUID());
        long document = store.addDocument(copy.to(), upload, reading, copy.by(), copy.now());
        store.addReading(document, reading);
        versions.use(document, copy.by(), copy.now());
    }

    private static Reading reading(String name, byte[] bytes, Programme moved) {
        return ReadingProcess.read(name, bytes)
                .understood()
                .map(read -> read.with(moved))
                .orElseGet(() -> unread(name, bytes, moved));
    }

    private static Reading unread(String name, byte[] bytes, Programme moved) {
        var document = Document.ofText(name, new String(bytes, UTF_8));
        return new Reading(moved, document, List.of(), List.of(), List.of());
    }

    /// As readers see it; what is prepared, where nothing is published.
    private Programme latest(Conference conference) {
        return programmes
                .latestEdition(conference.id())
                .map(Edition::programme)
                .orElseGet(() -> programmes.draft(conference).programme());
    }
}
