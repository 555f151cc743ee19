package dk.tingsted.letters;

import dk.tingsted.conference.ConferenceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TextStore {

    private final JdbcClient database;

    TextStore(JdbcClient database) {
        this.database = database;
    }

    /// Those that stand in the place of a standard text.
    Map<Written.Key, Wording> latest(ConferenceId conference) {
        return database
                .sql(
                        """
                        select * from (
                            select distinct on (occasion, tongue) occasion, tongue, subject, text
                            from letter_text where conference = :conference
                            order by occasion, tongue, id desc
                        ) latest where subject is not null
                        """)
                .param("conference", conference.value())
                .query(TextStore::written)
                .list()
                .stream()
                .collect(Collectors.toMap(Written::key, Written::wording));
    }

    /// @param wording empty for the standard text
    void add(
            ConferenceId conference,
            Written.Key key,
            Optional<Wording> wording,
            String by,
            Instant now) {
        database.sql(
                        """
                        insert into letter_text
                            (conference, occasion, tongue, subject, text, written_at, written_by)
                        values (:conference, :occasion, :tongue, :subject, :text, :now, :by)
                        """)
                .param("conference", conference.value())
                .param("occasion", key.occasion().name())
                .param("tongue", key.tongue().code())
                .param("subject", wording.map(Wording::subject).orElse(null))
                .param("text", wording.map(Wording::text).orElse(null))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    private static Written written(ResultSet row, int number) throws SQLException {
        return new Written(
                new Written.Key(
                        Occasion.valueOf(row.getString("occasion")),
                        Tongue.of(row.getString("tongue"))),
                new Wording(row.getString("subject"), row.getString("text")));
    }
}
