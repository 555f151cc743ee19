package dk.tingsted.passes;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.Secret;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PassStore {

    private static final String PASS =
            "select id, conference, purpose, person, name, used_on, revoked_at from pass ";

    private final JdbcClient database;

    PassStore(JdbcClient database) {
        this.database = database;
    }

    /// In the order in which they were first made.
    List<Pass> of(ConferenceId conference) {
        return database.sql(PASS + "where conference = :conference order by id")
                .param("conference", conference.value())
                .query(PassStore::pass)
                .list();
    }

    /// Also one that is revoked.
    Optional<Pass> at(Secret secret) {
        return database.sql(PASS + "where digest = :digest")
                .param("digest", secret.digest())
                .query(PassStore::pass)
                .optional();
    }

    /// Whoever has one for this purpose gets another secret in its place.
    void put(
            ConferenceId conference,
            Purpose purpose,
            String person,
            String name,
            Secret secret,
            String by,
            Instant now) {
        database.sql(
                        """
                        insert into pass (conference, purpose, person, name, digest, made_at, made_by)
                        values (:conference, :purpose, :person, :name, :digest, :now, :by)
                        on conflict (conference, purpose, person) do update
                        set name = excluded.name, digest = excluded.digest,
                            made_at = excluded.made_at, made_by = excluded.made_by,
                            used_on = null, revoked_at = null, revoked_by = null
                        """)
                .param("conference", conference.value())
                .param("purpose", purpose.word())
                .param("person", person)
                .param("name", name)
                .param("digest", secret.digest())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void revoke(ConferenceId conference, long id, String by, Instant now) {
        database.sql(
                        """
                        update pass set revoked_at = :now, revoked_by = :by
                        where conference = :conference and id = :id and revoked_at is null
                        """)
                .param("conference", conference.value())
                .param("id", id)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void usedOn(long id, LocalDate day) {
        database.sql("update pass set used_on = :day where id = :id")
                .param("id", id)
                .param("day", Date.valueOf(day))
                .update();
    }

    private static Pass pass(ResultSet row, int number) throws SQLException {
        var usedOn = row.getDate("used_on");
        return new Pass(
                row.getLong("id"),
                new ConferenceId(row.getLong("conference")),
                Purpose.of(row.getString("purpose")),
                row.getString("person"),
                row.getString("name"),
                usedOn == null ? null : usedOn.toLocalDate(),
                row.getTimestamp("revoked_at") != null);
    }
}
