package dk.tingsted.letters;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How many letters wait, and for how long.
@Repository
class QueueStore {

    private final JdbcClient database;

    QueueStore(JdbcClient database) {
        this.database = database;
    }

    /// @param due letters that should have gone
    /// @param oldest how long the first of them has been due; zero for none
    /// @param failed that were given up within a week
    record Length(long due, Duration oldest, long failed) {}

    Length length(Instant now) {
        return database.sql(
                        """
                        select count(*) as due,
                            coalesce(extract(epoch from cast(:now as timestamptz) - min(due_at)), 0) as oldest,
                            (select count(*) from outgoing
                             where failed_at > cast(:now as timestamptz) - interval '7 days') as failed
                        from outgoing
                        where sent_at is null and failed_at is null and withdrawn_at is null
                          and held_at is null and due_at <= :now
                          and not exists (select from letters_paused)
                        """)
                .param("now", Timestamp.from(now))
                .query((row, _) ->
                        new Length(
                                row.getLong("due"),
                                Duration.ofSeconds(row.getLong("oldest")),
                                row.getLong("failed")))
                .single();
    }
}
