package dk.tingsted.followup;

import dk.tingsted.conference.Conference;
import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.db.Tidings;
import dk.tingsted.registration.Afterwards;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The notes after the conferences.
@Service
public class FollowUps implements Afterwards {

    private final JdbcClient database;
    private final Tidings tidings;

    FollowUps(JdbcClient database, Tidings tidings) {
        this.database = database;
        this.tidings = tidings;
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
        tidings.tell(TIDING, Long.toString(conference.id().value()));
    }

    /// The conferences that have one.
    Set<ConferenceId> conferences() {
        return database.sql("select distinct conference from follow_up")
                .query((row, _) -> new ConferenceId(row.getLong(1)))
                .set();
    }

    @Override
    public boolean isWritten(ConferenceId conference) {
        return database.sql("select exists (select from follow_up where conference = :conference)")
                .param("conference", conference.value())
                .query(Boolean.class)
                .single();
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
