package dk.tingsted.stands;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Copying;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The plan of the rooms; those who stood there are asked anew.
@Repository
@Order(80)
class StandPlanCopyStore implements Copying {

    private final JdbcClient database;

    StandPlanCopyStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("stand_plan");
    }

    @Override
    public List<String> told(ConferenceId from) {
        int many =
                database.sql("select count(*) from stand_plan where conference = :from")
                        .param("from", from.value())
                        .query(Integer.class)
                        .single();
        return many == 0 ? List.of() : List.of("Planen over rummene med stande, uden udstillere");
    }

    @Override
    public void copy(Copy copy) {
        database.sql(
                        """
                        insert into stand_plan (conference, picture, picture_name, picture_words, picture_width,
                        picture_height, saved_at, saved_by)
                        select :to, picture, picture_name, picture_words, picture_width, picture_height, :now, :by
                        from stand_plan where conference = :from
                        """)
                .param("from", copy.from().id().value())
                .param("to", copy.to().id().value())
                .param("by", copy.by())
                .param("now", Timestamp.from(copy.now()))
                .update();
    }
}
