package dk.tingsted.notes;

import dk.tingsted.conference.ConferenceId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the note-takers did, in order.
@Repository
class EditStore {

    private final JdbcClient database;

    EditStore(JdbcClient database) {
        this.database = database;
    }

    /// Something that was done before.
    ///
    /// @param version of the point after it; 0 where its words were kept beside those of another
    record Done(long change, int version) {}

    /// Whoever holds the notes of a conference writes in them alone until the transaction ends.
    ///
    /// @return the number of the last change
    long hold(ConferenceId conference) {
        return database.sql(
                        """
                        insert into note_book (conference, change) values (:conference, 0)
                        on conflict (conference) do update set change = note_book.change
                        returning change
                        """)
                .param("conference", conference.value())
                .query(Long.class)
                .single();
    }

    /// The number of the last change; 0 for none.
    long last(ConferenceId conference) {
        return database.sql("select change from note_book where conference = :conference")
                .param("conference", conference.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    Optional<Done> done(ConferenceId conference, UUID key) {
        return database.sql(
                        """
                        select change, version from note_edit
                        where conference = :conference and key = :key
                        """)
                .param("conference", conference.value())
                .param("key", key)
                .query((row, _) -> new Done(row.getLong("change"), row.getInt("version")))
                .optional();
    }

    void add(ConferenceId conference, UUID key, Edit edit, Done done, String by, Instant now) {
        database.sql(
                        """
                        with book as (
                            update note_book set change = :change where conference = :conference)
                        insert into note_edit
                            (conference, key, change, kind, point, words, version, at, by)
                        values (:conference, :key, :change, :kind, :point, :words, :version,
                            :now, :by)
                        """)
                .param("conference", conference.value())
                .param("key", key)
                .param("change", done.change())
                .param("kind", edit.kind())
                .param("point", edit.point())
                .param("words", edit instanceof Edit.Reword(_, _, var words) ? words : null)
                .param("version", done.version())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }
}
