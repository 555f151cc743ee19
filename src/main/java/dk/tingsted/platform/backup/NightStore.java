package dk.tingsted.platform.backup;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which nights have a backup.
@Component
class NightStore {

    private final JdbcClient statements;

    NightStore(JdbcClient statements) {
        this.statements = statements;
    }

    /// Whether it is the caller who makes this night's: nobody has made it, and nobody has begun
    /// after `others`.
    boolean begins(LocalDate night, Instant now, Instant others) {
        return statements
                        .sql(
                                """
                                insert into backup_night (night, begun_at) values (:night, :now)
                                on conflict (night) do update
                                set begun_at = :now, failed_at = null
                                where backup_night.made_at is null
                                  and backup_night.begun_at < :others
                                """)
                        .param("night", night)
                        .param("now", Timestamp.from(now))
                        .param("others", Timestamp.from(others))
                        .update()
                == 1;
    }

    void made(LocalDate night, Instant now) {
        statements
                .sql("update backup_night set made_at = :now where night = :night")
                .param("now", Timestamp.from(now))
                .param("night", night)
                .update();
    }

    void failed(LocalDate night, Instant now) {
        statements
                .sql("update backup_night set failed_at = :now where night = :night")
                .param("now", Timestamp.from(now))
                .param("night", night)
                .update();
    }

    Optional<Instant> last() {
        return statements
                .sql("select max(made_at) from backup_night")
                .query((row, _) ->
                        Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    /// Whether the latest that was begun has failed.
    boolean lastFailed() {
        return statements
                .sql("select failed_at is not null from backup_night order by night desc limit 1")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
