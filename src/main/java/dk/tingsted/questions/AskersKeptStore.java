package dk.tingsted.questions;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Retained;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who asked from the hall; what was asked stays.
@Repository
class AskersKeptStore implements Retained {

    private final JdbcClient database;

    AskersKeptStore(JdbcClient database) {
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
                        select count(*) from hall_question
                        where conference = :conference and asker is not null
                        """)
                .param("conference", conference.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget(ConferenceId conference, Instant now) {
        database.sql(
                        """
                        update hall_question set asker = null
                        where conference = :conference and asker is not null
                        """)
                .param("conference", conference.value())
                .update();
    }
}
