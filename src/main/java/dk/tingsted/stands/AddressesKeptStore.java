package dk.tingsted.stands;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Retained;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where exhibitors get their links; what visitors see of a stand stays.
@Repository
class AddressesKeptStore implements Retained {

    private final JdbcClient database;

    AddressesKeptStore(JdbcClient database) {
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
                        select count(*) from stand where conference = :conference and address <> ''
                        """)
                .param("conference", conference.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget(ConferenceId conference, Instant now) {
        database.sql(
                        """
                        update stand set address = '' where conference = :conference
                        """)
                .param("conference", conference.value())
                .update();
    }
}
