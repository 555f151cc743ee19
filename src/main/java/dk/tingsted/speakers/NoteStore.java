package dk.tingsted.speakers;

import dk.tingsted.conference.ConferenceId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What those who speak write to the secretariat, and what it asks of them.
@Repository
class NoteStore {

    private final JdbcClient database;

    NoteStore(JdbcClient database) {
        this.database = database;
    }

    /// By the key of who wrote it.
    Map<String, Note> of(ConferenceId conference) {
        return database
                .sql(
                        """
                        select person, text, written_at from speaker_note
                        where conference = :conference
                        """)
                .param("conference", conference.value())
                .query((row, _) ->
                        new Note(
                                row.getString("person"),
                                row.getString("text"),
                                row.getTimestamp("written_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Note::person, note -> note));
    }

    /// What somebody wrote, in the place of what she wrote before.
    record Note(String person, String text, Instant at) {}

    void write(ConferenceId conference, Note note) {
        database.sql(
                        """
                        insert into speaker_note (conference, person, text, written_at)
                        values (:conference, :person, :text, :at)
                        on conflict (conference, person) do update
                        set text = excluded.text, written_at = excluded.written_at
                        """)
                .param("conference", conference.value())
                .param("person", note.person())
                .param("text", note.text())
                .param("at", Timestamp.from(note.at()))
                .update();
    }

    void remove(ConferenceId conference, String person) {
        database.sql(
                        """
                        delete from speaker_note
                        where conference = :conference and person = :person
                        """)
                .param("conference", conference.value())
                .param("person", person)
                .update();
    }

    Optional<String> request(ConferenceId conference) {
        return database.sql("select text from speaker_request where conference = :conference")
                .param("conference", conference.value())
                .query((row, _) -> row.getString("text"))
                .optional();
    }

    void ask(ConferenceId conference, String text, String by, Instant now) {
        database.sql(
                        """
                        insert into speaker_request (conference, text, written_at, written_by)
                        values (:conference, :text, :now, :by)
                        on conflict (conference) do update
                        set text = excluded.text, written_at = excluded.written_at,
                            written_by = excluded.written_by
                        """)
                .param("conference", conference.value())
                .param("text", text)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void askNothing(ConferenceId conference) {
        database.sql("delete from speaker_request where conference = :conference")
                .param("conference", conference.value())
                .update();
    }
}
