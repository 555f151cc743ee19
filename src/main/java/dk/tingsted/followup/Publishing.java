package dk.tingsted.followup;

import dk.tingsted.conference.Conference;
import dk.tingsted.followup.draft.Drafts;
import dk.tingsted.followup.note.Enclosure;
import dk.tingsted.followup.note.Material;
import dk.tingsted.followup.note.Note;
import dk.tingsted.followup.paper.NoteDocx;
import dk.tingsted.followup.paper.NotePdf;
import dk.tingsted.followup.paper.Paper;
import dk.tingsted.platform.print.Archive;
import dk.tingsted.platform.web.Addresses;
import dk.tingsted.programme.Programmes;
import dk.tingsted.programme.publishing.Edition;
import dk.tingsted.programme.publishing.Publication;
import dk.tingsted.programme.publishing.paper.ProgrammePdf;
import dk.tingsted.speakers.Speakers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Makes a page and files of the draft, and publishes them as the next version.
@Service
public class Publishing {

    /// A PDF that holds more than this is too large for a letter's reader; what does not fit is
    /// linked to as everything else is.
    private static final int MOST_INSIDE = 40 * 1024 * 1024;

    private final Drafts drafts;
    private final FollowUps followUps;
    private final Programmes programmes;
    private final Speakers speakers;
    private final Addresses addresses;

    Publishing(
            Drafts drafts,
            FollowUps followUps,
            Programmes programmes,
            Speakers speakers,
            Addresses addresses) {
        this.drafts = drafts;
        this.followUps = followUps;
        this.programmes = programmes;
        this.speakers = speakers;
        this.addresses = addresses;
    }

    /// Composes the draft, or composes it again, with the parts that most notes have.
    public void compose(Conference conference, String by, Instant now) {
        drafts.compose(conference, Material.Parts.USUAL, by, now);
    }

    /// The draft as it is now becomes the next version.
    ///
    /// @return why it cannot be published; empty when it is
    public Optional<String> publish(Conference conference, String by, Instant now) {
        var edition = programmes.latestEdition(conference.id());
        var note = drafts.note(conference);
        if (edition.isEmpty()) {
            return Optional.of(
                    "Programmet er ikke offentliggjort endnu, og noten har det som bilag."
                            + " Offentliggør programmet først.");
        }
        if (note.isEmpty() || note.get().blocks().isEmpty()) {
            return Optional.of("Der er ikke noget i noten endnu. Sammensæt den først.");
        }
        if (!note.get().unknown().isEmpty()) {
            return Optional.of(
                    "Noten nævner bilag, der ikke findes (mere): "
                            + String.join(", ", note.get().unknown().stream().sorted().toList())
                            + ". Ret eller fjern henvisningen, og udgiv igen.");
        }
        var number = followUps.all(conference).size() + 1;
        var paper = paper(conference, note.get(), number, now);
        var files =
                new FollowUps.Files(
                        NotePdf.write(paper, annexes(conference, edition.get(), note.get())),
                        NoteDocx.write(paper));
        followUps.publish(conference, note.get(), files, by, now);
        return Optional.empty();
    }

    /// A note as it is laid out.
    ///
    /// @param number of the version; 0 for a draft
    public Paper paper(Conference conference, Note note, int number, Instant now) {
        var sender =
                programmes
                        .latestEdition(conference.id())
                        .map(edition -> edition.programme().particulars().organiser());
        return new Paper(
                note,
                Objects.requireNonNullElse(sender.orElse(null), ""),
                number,
                now,
                addresses.of("/" + conference.slug()).toString());
    }

    /// The draft as it is, to be read before anybody else does.
    public Optional<byte[]> draft(Conference conference, String kind, Instant now) {
        return drafts.note(conference)
                .map(note -> {
                    var paper = paper(conference, note, 0, now);
                    return kind.equals("pdf")
                            ? NotePdf.write(paper, inside(conference, note))
                            : NoteDocx.write(paper);
                });
    }

    private List<Archive.Attached> inside(Conference conference, Note note) {
        return programmes
                .latestEdition(conference.id())
                .map(edition -> annexes(conference, edition, note))
                .orElse(List.of());
    }

    private List<Archive.Attached> annexes(Conference conference, Edition edition, Note note) {
        var attached = new ArrayList<Archive.Attached>();
        long room = MOST_INSIDE;
        for (var n = 0; n < note.annexes().size(); n++) {
            var one = note.annexes().get(n);
            var lead = (note.inEnglish() ? "Annex " : "Bilag ") + (n + 1);
            var file = file(conference, edition, one);
            if (file.isPresent() && file.get().bytes().length <= room) {
                room -= file.get().bytes().length;
                attached.add(
                        new Archive.Attached(
                                lead + " - " + one.file(),
                                file.get().mediaType(),
                                lead + ": " + one.about(),
                                file.get().bytes(),
                                "Supplement"));
            }
        }
        return attached;
    }

    private Optional<Speakers.Released> file(
            Conference conference, Edition edition, Enclosure one) {
        if (!one.key().equals(Enclosure.PROGRAMME)) {
            return speakers.released(conference.id(), one.path());
        }
        var publication = Publication.of(edition, conference.slug(), addresses.base().toString());
        return Optional.of(
                new Speakers.Released("application/pdf", ProgrammePdf.write(publication)));
    }
}
