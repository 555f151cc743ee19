package dk.tingsted.discussions.board;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Copying;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The themes and their questions, not opened, and as many tables, each with a new code; nothing of
/// what was said.
@Repository
@Order(70)
class DiscussionCopyStore implements Copying {

    private final JdbcClient database;
    private final Discussions discussions;

    DiscussionCopyStore(JdbcClient database, Discussions discussions) {
        this.database = database;
        this.discussions = discussions;
    }

    @Override
    public Set<String> tables() {
        return Set.of("discussion", "discussion_table");
    }

    @Override
    public List<String> told(ConferenceId from) {
        int many =
                database.sql(
                                "select count(*) from discussion where conference = :from and removed_at is null")
                        .param("from", from.value())
                        .query(Integer.class)
                        .single();
        int tables = tables(from);
        return Stream.of(
                        many == 0
                                ? ""
                                : many == 1
                                        ? "1 drøftelse med spørgsmål"
                                        : many + " drøftelser med spørgsmål",
                        tables == 0 ? "" : "Drøftelsernes borde, " + tables + ", med nye koder")
                .filter(told -> !told.isEmpty())
                .toList();
    }

    private int tables(ConferenceId from) {
        return database.sql("select count(*) from discussion_table where conference = :from")
                .param("from", from.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public void copy(Copy copy) {
        database.sql(
                        """
                        insert into discussion (conference, position, item, theme, questions)
                        select :to, position, item, theme, questions
                        from discussion where conference = :from and removed_at is null
                        """)
                .param("from", copy.from().id().value())
                .param("to", copy.to().id().value())
                .update();
        discussions.setTables(copy.to(), tables(copy.from().id()), copy.by());
    }
}
