package dk.tingsted.speakers;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Retained;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What those who speak wrote to the secretariat, and slides that were never released.
@Repository
class HandedKeptStore implements Retained {

    private final JdbcClient database;

    HandedKeptStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Kind kind() {
        return Kind.CONTACTS;
    }

    @Override
    public int count(ConferenceId conference) {
        return database.sql(
                        """
                        select (select count(*) from speaker_note where conference = :conference)
                            + (select count(*) from slides
                               where conference = :conference and released_at is null)
                        """)
                .param("conference", conference.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget(ConferenceId conference, Instant now) {
        database.sql(
                        """
                        delete from speaker_note where conference = :conference
                        """)
                .param("conference", conference.value())
                .update();
        database.sql(
                        """
                        delete from slides where conference = :conference and released_at is null
                        """)
                .param("conference", conference.value())
                .update();
    }
}
