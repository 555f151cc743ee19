package dk.tingsted.tables.hall;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Copying;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How people sit, before anybody is named.
@Repository
@Order(60)
class LayoutCopyStore implements Copying {

    private final JdbcClient database;

    LayoutCopyStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("table_layout");
    }

    @Override
    public List<String> told(ConferenceId from) {
        int many =
                database.sql("select count(*) from table_layout where conference = :from")
                        .param("from", from.value())
                        .query(Integer.class)
                        .single();
        return many == 0 ? List.of() : List.of("Bordenes antal, størrelse og blanding, uden navne");
    }

    @Override
    public void copy(Copy copy) {
        database.sql(
                        """
                        insert into table_layout (
                        conference, tables, seats, rounds, mixed, forms, saved_at, saved_by)
                        select :to, tables, seats, rounds, mixed, forms, :now, :by
                        from table_layout where conference = :from
                        """)
                .param("from", copy.from().id().value())
                .param("to", copy.to().id().value())
                .param("by", copy.by())
                .param("now", Timestamp.from(copy.now()))
                .update();
    }
}
