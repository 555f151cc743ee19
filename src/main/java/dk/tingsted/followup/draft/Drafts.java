package dk.tingsted.followup.draft;

import dk.tingsted.conference.Conference;
import dk.tingsted.followup.note.Composing;
import dk.tingsted.followup.note.Enclosure;
import dk.tingsted.followup.note.Material;
import dk.tingsted.followup.note.Note;
import dk.tingsted.notes.Unsettled;
import dk.tingsted.programme.Programme;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What the secretariat does with the draft of a note. Whoever alters it holds it, so two of them
/// go one after the other.
@Service
public class Drafts {

    private final DraftStore store;
    private final Materials materials;
    private final TransactionTemplate transactions;

    Drafts(DraftStore store, Materials materials, TransactionTemplate transactions) {
        this.store = store;
        this.materials = materials;
        this.transactions = transactions;
    }

    /// The draft beside what it would be, were it composed now.
    ///
    /// @param draft empty before it is composed for the first time
    /// @param note as it would be published now
    /// @param files that may be annexes
    /// @param silent who has nothing noted
    /// @param unsettled points that were put in several ways, of which the note has one
    record Desk(
            Optional<Draft> draft,
            Recomposing ahead,
            Note note,
            List<Enclosure> files,
            List<String> silent,
            Programme programme,
            List<Unsettled> unsettled) {
        Desk {
            files = List.copyOf(files);
            silent = List.copyOf(silent);
            unsettled = List.copyOf(unsettled);
        }
    }

    Desk desk(Conference conference) {
        var draft = store.of(conference.id());
        var parts = draft.map(Draft::parts).orElse(Material.Parts.USUAL);
        var material = materials.of(conference, parts);
        var before = draft.map(Draft::blocks).orElse(List.of());
        return new Desk(
                draft,
                Recomposing.of(before, Composing.of(material)),
                note(draft.map(Draft::standing).orElse(List.of()), material),
                Composing.enclosures(material),
                Composing.silent(material),
                material.programme(),
                materials.unsettled(conference));
    }

    private static Note note(List<Kept> standing, Material material) {
        return Note.of(
                Composing.isEnglish(material.programme()),
                standing.stream().map(Kept::block).toList(),
                Composing.enclosures(material));
    }

    /// As it would be published now; empty before it is composed.
    public Optional<Note> note(Conference conference) {
        return store.of(conference.id())
                .map(draft -> note(draft.standing(), materials.of(conference, draft.parts())));
    }

    /// Composes it, or composes it again; what was edited stays.
    public void compose(Conference conference, Material.Parts parts, String by, Instant now) {
        var fresh = Composing.of(materials.of(conference, parts));
        transactions.executeWithoutResult(_ -> {
            store.begin(conference.id(), new Draft(parts, List.of(), now, by));
            var before = store.held(conference.id()).orElseThrow();
            var after = Recomposing.of(before.blocks(), fresh).draft();
            store.put(conference.id(), new Draft(parts, after, now, by));
        });
    }

    /// One edit of one block.
    ///
    /// @param block 0 for the place before the first
    /// @param version that she saw
    Edited edit(Conference conference, long block, int version, Edit edit, String by) {
        return transactions.execute(_ -> {
            var before = store.held(conference.id());
            if (before.isEmpty()) {
                return new Edited.Unknown();
            }
            var edited = Editing.of(before.get(), block, version, edit, by);
            if (edited instanceof Edited.Done(var _, var after)) {
                store.put(conference.id(), after);
            }
            return edited;
        });
    }
}
