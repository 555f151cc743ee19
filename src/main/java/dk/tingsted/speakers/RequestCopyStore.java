package dk.tingsted.speakers;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Copying;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What speakers are asked for.
@Repository
@Order(90)
class RequestCopyStore implements Copying {

    private final JdbcClient database;

    RequestCopyStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("speaker_request");
    }

    @Override
    public List<String> told(ConferenceId from) {
        int many =
                database.sql("select count(*) from speaker_request where conference = :from")
                        .param("from", from.value())
                        .query(Integer.class)
                        .single();
        return many == 0 ? List.of() : List.of("Teksten til dem, der holder oplæg");
    }

    @Override
    public void copy(Copy copy) {
        database.sql(
                        """
                        insert into speaker_request (conference, text, written_at, written_by)
                        select :to, text, :now, :by from speaker_request where conference = :from
                        """)
                .param("from", copy.from().id().value())
                .param("to", copy.to().id().value())
                .param("by", copy.by())
                .param("now", Timestamp.from(copy.now()))
                .update();
    }
}
