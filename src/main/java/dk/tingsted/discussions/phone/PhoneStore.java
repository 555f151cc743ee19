package dk.tingsted.discussions.phone;

import dk.tingsted.conference.ConferenceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The secret of each conference, made when the first phone comes.
@Repository
class PhoneStore {

    private final JdbcClient database;

    PhoneStore(JdbcClient database) {
        this.database = database;
    }

    /// The one that is there, whichever copy of the program was first.
    byte[] secret(ConferenceId conference, byte[] suggested) {
        database.sql(
                        """
                        insert into phone_secret (conference, secret) values (:conference, :secret)
                        on conflict (conference) do nothing
                        """)
                .param("conference", conference.value())
                .param("secret", suggested)
                .update();
        return database.sql("select secret from phone_secret where conference = :conference")
                .param("conference", conference.value())
                .query((row, _) -> row.getBytes("secret"))
                .single();
    }
}
