package dk.tingsted.registration;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Retained;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Diets and what somebody needs to get about.
@Repository
class NeedsKeptStore implements Retained {

    private final JdbcClient database;

    NeedsKeptStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Kind kind() {
        return Kind.NEEDS;
    }

    @Override
    public int count(ConferenceId conference) {
        return database.sql(
                        """
                        select count(*) from registration_needs n
                        join registration r on r.id = n.registration where r.conference = :conference
                        """)
                .param("conference", conference.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget(ConferenceId conference, Instant now) {
        database.sql(
                        """
                        delete from registration_needs n using registration r
                        where r.id = n.registration and r.conference = :conference
                        """)
                .param("conference", conference.value())
                .update();
    }
}
