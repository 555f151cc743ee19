package dk.tingsted.award;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Retained;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The names of a jury.
@Repository
class JurorsKeptStore implements Retained {

    private final JdbcClient database;

    JurorsKeptStore(JdbcClient database) {
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
                        select count(*) from award_juror j join award a on a.id = j.award
                        where a.conference = :conference and j.name <> '–'
                        """)
                .param("conference", conference.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget(ConferenceId conference, Instant now) {
        database.sql(
                        """
                        update award_juror j set name = '–' from award a
                        where a.id = j.award and a.conference = :conference
                        """)
                .param("conference", conference.value())
                .update();
    }
}
