package dk.tingsted.notices;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.letters.Wording;
import dk.tingsted.notices.Letter.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The letters to all who come.
@Repository
class CircularStore {

    private final JdbcClient database;

    CircularStore(JdbcClient database) {
        this.database = database;
    }

    /// The latest last.
    List<Circular> of(ConferenceId conference) {
        return database.sql(
                        "select * from notice_to_participants where conference = :conference order by id")
                .param("conference", conference.value())
                .query(CircularStore::circular)
                .list();
    }

    /// Held until the transaction ends.
    Optional<Circular> hold(ConferenceId conference, long id) {
        return database.sql(
                        """
                        select * from notice_to_participants
                        where conference = :conference and id = :id for update
                        """)
                .param("conference", conference.value())
                .param("id", id)
                .query(CircularStore::circular)
                .optional();
    }

    /// @param moves whether the entry in calendars is another now
    void add(
            ConferenceId conference,
            int since,
            int edition,
            Instant publishedAt,
            boolean moves,
            Wording danish,
            Wording english) {
        database.sql(
                        """
                        insert into notice_to_participants (
                            conference, since, edition, published_at, moves, subject, text,
                            subject_english, text_english)
                        values (:conference, :since, :edition, :published, :moves, :subject, :text,
                            :subjectEnglish, :textEnglish)
                        """)
                .param("conference", conference.value())
                .param("since", since)
                .param("edition", edition)
                .param("published", Timestamp.from(publishedAt))
                .param("moves", moves)
                .param("subject", danish.subject())
                .param("text", danish.text())
                .param("subjectEnglish", english.subject())
                .param("textEnglish", english.text())
                .update();
    }

    void replaceWaiting(ConferenceId conference, Instant now) {
        database.sql(
                        """
                        update notice_to_participants set state = 'replaced', at = :now
                        where conference = :conference and state = 'waiting'
                        """)
                .param("conference", conference.value())
                .param("now", Timestamp.from(now))
                .update();
    }

    void write(long id, Wording danish, Wording english) {
        database.sql(
                        """
                        update notice_to_participants
                        set subject = :subject, text = :text, subject_english = :subjectEnglish,
                            text_english = :textEnglish
                        where id = :id
                        """)
                .param("id", id)
                .param("subject", danish.subject())
                .param("text", danish.text())
                .param("subjectEnglish", english.subject())
                .param("textEnglish", english.text())
                .update();
    }

    void become(long id, State state, String by, Instant now) {
        database.sql(
                        """
                        update notice_to_participants set state = :state, at = :now, by = :by
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.word())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// One that is on its way out.
    ///
    /// @param reached the number of the last who was looked at
    record UnderWay(ConferenceId conference, Circular circular, long reached) {}

    /// Held until the transaction ends; what another copy of the program holds is left to it.
    Optional<UnderWay> holdUnderWay() {
        return database.sql(
                        """
                        select * from notice_to_participants
                        where state = 'released' and posted_at is null
                        order by id limit 1 for update skip locked
                        """)
                .query((row, n) ->
                        new UnderWay(
                                new ConferenceId(row.getLong("conference")),
                                circular(row, n),
                                row.getLong("reached")))
                .optional();
    }

    /// @param done whether nobody is left
    void reached(long id, long reached, int letters, boolean done, Instant now) {
        database.sql(
                        """
                        update notice_to_participants
                        set reached = :reached, letters = letters + :letters,
                            posted_at = case when :done then :now::timestamptz end
                        where id = :id
                        """)
                .param("id", id)
                .param("reached", reached)
                .param("letters", letters)
                .param("done", done)
                .param("now", Timestamp.from(now))
                .update();
    }

    private static Circular circular(ResultSet row, int number) throws SQLException {
        return new Circular(
                row.getLong("id"),
                row.getInt("since"),
                row.getInt("edition"),
                row.getTimestamp("published_at").toInstant(),
                row.getBoolean("moves"),
                new Wording(row.getString("subject"), row.getString("text")),
                new Wording(row.getString("subject_english"), row.getString("text_english")),
                State.of(row.getString("state")),
                instant(row.getTimestamp("at")),
                row.getString("by"),
                row.getInt("letters"),
                instant(row.getTimestamp("posted_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
