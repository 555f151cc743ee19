package dk.tingsted.webhooks;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who may send which message, and how it went; as with letters, leases run by the clock of the
/// database. A restored copy tells nobody before an organiser says so, as it writes to nobody.
@Repository
class DueStore {

    private final JdbcClient database;

    DueStore(JdbcClient database) {
        this.database = database;
    }

    /// Takes what is due and nobody has taken, the earliest first.
    List<Due> claim(int most, Duration lease, Instant now) {
        return database.sql(
                        """
                        update webhook_message m set claim = m.claim + 1, tried_at = :now,
                            tries = m.tries + 1,
                            claimed_until = clock_timestamp() + make_interval(secs => :lease)
                        from webhook w join conference c on c.id = w.conference
                        where w.id = m.webhook and m.id in (
                            select d.id from webhook_message d
                            join webhook v on v.id = d.webhook and v.ended_at is null
                            where d.sent_at is null and d.failed_at is null and d.next_at <= :now
                              and (d.claimed_until is null or d.claimed_until < clock_timestamp())
                              and not exists (select from letters_paused)
                            order by d.next_at, d.id limit :most
                            for update of d skip locked)
                        returning m.id, m.claim, m.tries - 1 as tries, m.key, w.address, w.secret,
                            c.slug, m.event, m.about, m.at
                        """)
                .param("lease", lease.toMillis() / 1000.0)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, _) ->
                        new Due(
                                row.getLong("id"),
                                row.getLong("claim"),
                                row.getInt("tries"),
                                row.getObject("key", UUID.class),
                                row.getString("address"),
                                row.getString("secret"),
                                row.getString("slug"),
                                Event.of(row.getString("event")).orElseThrow(),
                                row.getString("about"),
                                row.getTimestamp("at").toInstant()))
                .list();
    }

    /// A fact, whoever holds the claim by now.
    void taken(Due due, String said, Instant now) {
        database.sql(
                        """
                        update webhook_message set sent_at = :now, failed_at = null, said = :said,
                            claimed_until = null
                        where id = :id and sent_at is null
                        """)
                .param("id", due.id())
                .param("said", said)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// @param next null where it is given up
    void notTaken(Due due, String said, @Nullable Instant next, Instant now) {
        database.sql(
                        """
                        update webhook_message set said = :said, claimed_until = null,
                            next_at = coalesce(:next, next_at),
                            failed_at = case when cast(:next as timestamptz) is null
                                then cast(:now as timestamptz) end
                        where id = :id and claim = :claim and sent_at is null
                        """)
                .param("id", due.id())
                .param("claim", due.claim())
                .param("said", said)
                .param("next", next == null ? null : Timestamp.from(next))
                .param("now", Timestamp.from(now))
                .update();
    }

    /// What nobody looks at any more.
    void forget(Instant before) {
        database.sql(
                        """
                        delete from webhook_message
                        where coalesce(sent_at, failed_at) < :before
                        """)
                .param("before", Timestamp.from(before))
                .update();
    }
}
