package dk.tingsted.api;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Answers by token and key. They hold no names: what was asked is kept as its SHA-256.
@Repository
class AnsweredStore {

    private final JdbcClient database;

    AnsweredStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Answered> find(long token, String key) {
        return database.sql(
                        "select digest, status, body from api_answer where token = :token and key = :key")
                .param("token", token)
                .param("key", key)
                .query((row, _) ->
                        new Answered(
                                row.getBytes("digest"), row.getInt("status"), row.getBytes("body")))
                .optional();
    }

    void keep(long token, String key, Answered answer, Instant now) {
        database.sql(
                        """
                        insert into api_answer (token, key, digest, status, body, at)
                        values (:token, :key, :digest, :status, :body, :now)
                        on conflict do nothing
                        """)
                .param("token", token)
                .param("key", key)
                .param("digest", answer.digest())
                .param("status", answer.status())
                .param("body", answer.body())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Nobody tries again after that long.
    void forget(Duration after, Instant now) {
        database.sql("delete from api_answer where at < :before")
                .param("before", Timestamp.from(now.minus(after)))
                .update();
    }
}
