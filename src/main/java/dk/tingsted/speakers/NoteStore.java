package dk.tingsted.speakers;

import dk.tingsted.conference.ConferenceId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
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

    /// Where something was written or handed in that nobody was told of.
    List<ConferenceId> untold() {
        return database.sql(
                        """
                        select distinct conference from (
                            select conference, written_at from speaker_note
                            union all
                            select conference, handed_at from slides) as each (conference, at)
                        left join speaker_told using (conference)
                        where up_to is null or at > up_to
                        """)
                .query((row, _) -> new ConferenceId(row.getLong("conference")))
                .list();
    }

    /// All that came up to then has been told.
    Instant told(ConferenceId conference) {
        return database.sql("select up_to from speaker_told where conference = :conference")
                .param("conference", conference.value())
                .query((row, _) -> row.getTimestamp("up_to").toInstant())
                .optional()
                .orElse(Instant.EPOCH);
    }

    void told(ConferenceId conference, Instant upTo) {
        database.sql(
                        """
                        insert into speaker_told (conference, up_to) values (:conference, :upTo)
                        on conflict (conference) do update set up_to = excluded.up_to
                        """)
                .param("conference", conference.value())
                .param("upTo", Timestamp.from(upTo))
                .update();
    }
}
