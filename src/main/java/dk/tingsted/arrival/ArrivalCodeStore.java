package dk.tingsted.arrival;

import static java.util.stream.Collectors.toMap;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.registration.RegistrationId;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The codes that people show at the door: made when they are first wanted.
@Repository
class ArrivalCodeStore {

    private record Row(RegistrationId registration, UUID code) {}

    private final JdbcClient database;

    ArrivalCodeStore(JdbcClient database) {
        this.database = database;
    }

    UUID of(RegistrationId registration) {
        database.sql(
                        """
                        insert into arrival_code (registration) values (:registration)
                        on conflict do nothing
                        """)
                .param("registration", registration.value())
                .update();
        return database.sql("select code from arrival_code where registration = :registration")
                .param("registration", registration.value())
                .query(UUID.class)
                .single();
    }

    Map<RegistrationId, UUID> of(ConferenceId conference) {
        return database
                .sql(
                        """
                        select c.registration, c.code
                        from arrival_code c join registration r on r.id = c.registration
                        where r.conference = :conference
                        """)
                .param("conference", conference.value())
                .query((row, _) ->
                        new Row(
                                new RegistrationId(row.getLong("registration")),
                                row.getObject("code", UUID.class)))
                .list()
                .stream()
                .collect(toMap(Row::registration, Row::code));
    }

    void forget(RegistrationId registration) {
        database.sql("delete from arrival_code where registration = :registration")
                .param("registration", registration.value())
                .update();
    }
}
