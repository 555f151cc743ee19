package dk.tingsted.discussions.phone;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Retained;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What ties a phone to what it gave: without it nobody can work out again which phone it was.
@Repository
class PhonesKeptStore implements Retained {

    private final JdbcClient database;

    PhonesKeptStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Kind kind() {
        return Kind.HALL;
    }

    @Override
    public int count(ConferenceId conference) {
        return database.sql(
                        """
                        select count(*) from phone_secret where conference = :conference
                        """)
                .param("conference", conference.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget(ConferenceId conference, Instant now) {
        database.sql(
                        """
                        delete from phone_secret where conference = :conference
                        """)
                .param("conference", conference.value())
                .update();
    }
}
