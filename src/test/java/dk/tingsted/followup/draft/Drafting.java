package dk.tingsted.followup.draft;

import dk.tingsted.Running;
import dk.tingsted.discussions.Halls;
import dk.tingsted.followup.note.Material;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A hall in which something is said, and the note that is composed of it.
final class Drafting {

    static final String BY = "Anna Eksempel";

    final Halls hall = Halls.open();
    final Drafts drafts = Running.server().verbs(Drafts.class);

    void compose() {
        drafts.compose(hall.conference(), Material.Parts.USUAL, BY, Instant.now());
    }

    void said(int table, String words) {
        Halls.talks()
                .write(
                        hall.conference(),
                        hall.talk(1).discussion().id(),
                        table,
                        UUID.randomUUID(),
                        words);
    }

    /// The last block of a source.
    Kept last(String source) {
        return drafts.desk(hall.conference()).draft().orElseThrow().blocks().stream()
                .filter(one -> one.source().startsWith(source))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    List<String> words() {
        return drafts.desk(hall.conference()).draft().orElseThrow().standing().stream()
                .map(Kept::words)
                .toList();
    }
}
