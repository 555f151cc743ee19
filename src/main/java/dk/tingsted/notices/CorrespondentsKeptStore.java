package dk.tingsted.notices;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Retained;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where those in the programme are written to, and the letters about what an edition changed.
@Repository
class CorrespondentsKeptStore implements Retained {

    private final JdbcClient database;

    CorrespondentsKeptStore(JdbcClient database) {
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
                        select (select count(*) from person_address where conference = :conference)
                            + (select count(*) from letter where conference = :conference and text <> '')
                        """)
                .param("conference", conference.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget(ConferenceId conference, Instant now) {
        database.sql(
                        """
                        delete from person_address where conference = :conference
                        """)
                .param("conference", conference.value())
                .update();
        database.sql(
                        """
                        update letter
                        set person = '', name = '', subject = '', text = '',
                            address = case when address is null then null else '' end,
                            state = case when state in ('waiting', 'released') then 'put away' else state end
                        where conference = :conference
                        """)
                .param("conference", conference.value())
                .update();
    }
}
