package dk.tingsted.registration.planned;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Copying;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which letters go by themselves, and at which hour.
@Repository
@Order(40)
class PlanCopyStore implements Copying {

    private final JdbcClient database;

    PlanCopyStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("letter_plan");
    }

    @Override
    public List<String> told(ConferenceId from) {
        int many =
                database.sql("select count(*) from letter_plan where conference = :from")
                        .param("from", from.value())
                        .query(Integer.class)
                        .single();
        return many == 0 ? List.of() : List.of("Planen for, hvilke breve der går af sig selv");
    }

    @Override
    public void copy(Copy copy) {
        database.sql(
                        """
                        insert into letter_plan (conference, links_days, day_before, thanks, hour, saved_at, saved_by)
                        select :to, links_days, day_before, thanks, hour, :now, :by
                        from letter_plan where conference = :from
                        """)
                .param("from", copy.from().id().value())
                .param("to", copy.to().id().value())
                .param("by", copy.by())
                .param("now", Timestamp.from(copy.now()))
                .update();
    }
}
