package dk.tingsted.passes;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Retained;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Links for those without an account, with their names. Those of councils belong to the agreement,
/// which goes on.
@Repository
class PassesKeptStore implements Retained {

    private final JdbcClient database;

    PassesKeptStore(JdbcClient database) {
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
                        select count(*) from pass where conference = :conference and purpose <> 'hearing'
                        """)
                .param("conference", conference.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget(ConferenceId conference, Instant now) {
        database.sql(
                        """
                        delete from pass where conference = :conference and purpose <> 'hearing'
                        """)
                .param("conference", conference.value())
                .update();
    }
}
