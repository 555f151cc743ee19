package dk.tingsted.registration.message;

import dk.tingsted.conference.ConferenceId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which messages have been sent.
@Repository
class MessageStore {

    private final JdbcClient database;

    MessageStore(JdbcClient database) {
        this.database = database;
    }

    /// How many letters a form became; empty for one that has not been sent.
    Optional<Integer> letters(ConferenceId conference, UUID key) {
        return database.sql(
                        """
                        select letters from registration_message
                        where conference = :conference and key = :key
                        """)
                .param("conference", conference.value())
                .param("key", key)
                .query(Integer.class)
                .optional();
    }

    void add(ConferenceId conference, UUID key, int letters, String by, Instant now) {
        database.sql(
                        """
                        insert into registration_message (
                            conference, key, letters, posted_at, posted_by)
                        values (:conference, :key, :letters, :now, :by)
                        """)
                .param("conference", conference.value())
                .param("key", key)
                .param("letters", letters)
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }
}
