package dk.tingsted.archive;

import dk.tingsted.conference.ConferenceId;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MaterialStore {

    private final JdbcClient database;

    MaterialStore(JdbcClient database) {
        this.database = database;
    }

    boolean isReleased(ConferenceId conference) {
        return database.sql(
                        "select exists (select from material_release where conference = :conference)")
                .param("conference", conference.value())
                .query(Boolean.class)
                .single();
    }

    void release(ConferenceId conference, String by, Instant now) {
        database.sql(
                        """
                        insert into material_release (conference, released_at, released_by)
                        values (:conference, :now, :by) on conflict do nothing
                        """)
                .param("conference", conference.value())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    void takeBack(ConferenceId conference) {
        database.sql("delete from material_release where conference = :conference")
                .param("conference", conference.value())
                .update();
    }
}
