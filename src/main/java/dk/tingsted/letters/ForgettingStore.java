package dk.tingsted.letters;

import dk.tingsted.conference.ConferenceId;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Empties letters of what they said and to whom. A copy of the program that has one on the line
/// this moment loses its claim, so that no answer of the mail server is noted on it either.
@Repository
class ForgettingStore {

    private static final String FORGET =
            """
            update outgoing
            set name = '', address = '', subject = '', text = '', html = '', calendar_method = null,
                calendar = null, unsubscribe = null, answer = null, claim = claim + 1,
                claimed_until = null,
                withdrawn_at = case when sent_at is null then coalesce(withdrawn_at, :now)
                    else withdrawn_at end
            where conference = :conference and
            """;

    private final JdbcClient database;

    ForgettingStore(JdbcClient database) {
        this.database = database;
    }

    void about(ConferenceId conference, String about, Instant now) {
        forget("about = :key", conference, about, now);
    }

    void to(ConferenceId conference, String address, Instant now) {
        forget("address = :key", conference, address, now);
    }

    /// Of a whole conference.
    void all(ConferenceId conference, Instant now) {
        forget("text <> :key", conference, "", now);
    }

    /// Those that still say something.
    int count(ConferenceId conference) {
        return database.sql(
                        "select count(*) from outgoing where conference = :conference and text <> ''")
                .param("conference", conference.value())
                .query(Integer.class)
                .single();
    }

    private void forget(String which, ConferenceId conference, String key, Instant now) {
        database.sql(FORGET + which)
                .param("conference", conference.value())
                .param("key", key)
                .param("now", Timestamp.from(now))
                .update();
    }
}
