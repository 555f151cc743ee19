package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.platform.db.Tidings;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Where conferences meet on a screen.
@Service
public class Meetings {

    /// What is told when it changes where a conference meets, with the conference's number.
    static final String TIDING = "meeting";

    private final JdbcClient database;
    private final Tidings tidings;

    Meetings(JdbcClient database, Tidings tidings) {
        this.database = database;
        this.tidings = tidings;
    }

    public Optional<Meeting> of(ConferenceId conference) {
        return database.sql("select address, minutes from meeting where conference = :conference")
                .param("conference", conference.value())
                .query((row, _) -> new Meeting(row.getString("address"), row.getInt("minutes")))
                .optional();
    }

    public void keep(ConferenceId conference, Meeting meeting, String by, Instant now) {
        database.sql(
                        """
                        insert into meeting (conference, address, minutes, saved_at, saved_by)
                        values (:conference, :address, :minutes, :now, :by)
                        on conflict (conference) do update
                        set address = excluded.address, minutes = excluded.minutes,
                            saved_at = excluded.saved_at, saved_by = excluded.saved_by
                        """)
                .param("conference", conference.value())
                .param("address", meeting.address())
                .param("minutes", meeting.minutes())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
        tell(conference);
    }

    public void remove(ConferenceId conference) {
        database.sql("delete from meeting where conference = :conference")
                .param("conference", conference.value())
                .update();
        tell(conference);
    }

    private void tell(ConferenceId conference) {
        tidings.tell(TIDING, Long.toString(conference.value()));
    }
}
