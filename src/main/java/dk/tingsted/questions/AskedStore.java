package dk.tingsted.questions;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.questions.Asked.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the hall asks.
@Repository
class AskedStore {

    private final JdbcClient database;

    AskedStore(JdbcClient database) {
        this.database = database;
    }

    boolean isOpen(ConferenceId conference) {
        return database.sql(
                        "select from question_hours where conference = :conference and closed_at is null")
                .param("conference", conference.value())
                .query((_, number) -> number)
                .optional()
                .isPresent();
    }

    void open(ConferenceId conference, String by, Instant now) {
        database.sql(
                        """
                        insert into question_hours (conference, opened_at, opened_by)
                        values (:conference, :now, :by)
                        on conflict (conference) do update set closed_at = null, closed_by = null
                        """)
                .param("conference", conference.value())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void close(ConferenceId conference, String by, Instant now) {
        database.sql(
                        """
                        update question_hours set closed_at = :now, closed_by = :by
                        where conference = :conference and closed_at is null
                        """)
                .param("conference", conference.value())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    List<Asked> of(ConferenceId conference) {
        return database.sql(
                        """
                        select id, words, asker, answered_at, parked_at, hidden_at,
                            (select count(*) from question_support where question = id) as support
                        from hall_question where conference = :conference order by id
                        """)
                .param("conference", conference.value())
                .query(AskedStore::asked)
                .list();
    }

    /// Does nothing where the hall may not ask, or the key is there already.
    boolean add(ConferenceId conference, UUID key, String words, @Nullable String by, Instant now) {
        return database.sql(
                                """
                                insert into hall_question (conference, key, words, asker, asked_at)
                                select conference, :key, :words, :by, :now from question_hours
                                where conference = :conference and closed_at is null
                                on conflict (key) do nothing
                                """)
                        .param("conference", conference.value())
                        .param("key", key)
                        .param("words", words)
                        .param("by", by)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean isThere(ConferenceId conference, UUID key) {
        return database.sql(
                        "select from hall_question where key = :key and conference = :conference")
                .param("key", key)
                .param("conference", conference.value())
                .query((_, number) -> number)
                .optional()
                .isPresent();
    }

    /// Once for each phone.
    boolean support(ConferenceId conference, long question, String phone) {
        return database.sql(
                                """
                                insert into question_support (question, phone)
                                select id, :phone from hall_question
                                where id = :question and conference = :conference
                                    and hidden_at is null and answered_at is null
                                on conflict (question, phone) do nothing
                                """)
                        .param("conference", conference.value())
                        .param("question", question)
                        .param("phone", phone)
                        .update()
                == 1;
    }

    Set<Long> supported(ConferenceId conference, String phone) {
        return Set.copyOf(
                database.sql(
                                """
                                select question from question_support
                                join hall_question on id = question
                                where conference = :conference and phone = :phone
                                """)
                        .param("conference", conference.value())
                        .param("phone", phone)
                        .query((row, _) -> row.getLong("question"))
                        .list());
    }

    /// It stands so from now on, and no longer otherwise.
    void put(ConferenceId conference, long question, State state, String by, Instant now) {
        database.sql(
                        """
                        update hall_question set
                            answered_at = case when :state = 'ANSWERED' then :now::timestamptz end,
                            answered_by = case when :state = 'ANSWERED' then :by end,
                            parked_at = case when :state = 'PARKED' then :now::timestamptz end,
                            parked_by = case when :state = 'PARKED' then :by end,
                            hidden_at = case when :state = 'HIDDEN' then :now::timestamptz end,
                            hidden_by = case when :state = 'HIDDEN' then :by end
                        where id = :question and conference = :conference
                        """)
                .param("conference", conference.value())
                .param("question", question)
                .param("state", state.name())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .update();
    }

    private static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                row.getLong("id"),
                row.getString("words"),
                row.getString("asker"),
                row.getInt("support"),
                state(row));
    }

    private static State state(ResultSet row) throws SQLException {
        if (row.getTimestamp("hidden_at") != null) {
            return State.HIDDEN;
        }
        if (row.getTimestamp("answered_at") != null) {
            return State.ANSWERED;
        }
        return row.getTimestamp("parked_at") != null ? State.PARKED : State.WAITING;
    }
}
