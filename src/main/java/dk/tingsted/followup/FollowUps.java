package dk.tingsted.followup;

import dk.tingsted.conference.Conference;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The notes after the conferences.
@Service
public class FollowUps {

    private final JdbcClient database;

    FollowUps(JdbcClient database) {
        this.database = database;
    }

    /// Public at once; the latest is the one that is read.
    public void addFollowUp(
            Conference conference, String name, String text, String by, Instant now) {
        database.sql(
                        """
                        insert into follow_up (conference, name, text, added_at, added_by)
                        values (:conference, :name, :text, :now, :by)
                        """)
                .param("conference", conference.id().value())
                .param("name", name)
                .param("text", text.replace("\0", ""))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    public Optional<FollowUp> of(Conference conference) {
        return database.sql(
                        """
                        select name, text, added_at from follow_up
                        where conference = :conference order by id desc limit 1
                        """)
                .param("conference", conference.id().value())
                .query((row, _) ->
                        new FollowUp(
                                row.getString("name"),
                                row.getString("text"),
                                row.getTimestamp("added_at").toInstant()))
                .optional();
    }
}
