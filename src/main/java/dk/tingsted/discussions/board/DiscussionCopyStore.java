package dk.tingsted.discussions.board;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Copying;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The themes and their questions, not opened; nothing of what was said.
@Repository
@Order(70)
class DiscussionCopyStore implements Copying {

    private final JdbcClient database;

    DiscussionCopyStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("discussion");
    }

    @Override
    public List<String> told(ConferenceId from) {
        int many =
                database.sql(
                                "select count(*) from discussion where conference = :from and removed_at is null")
                        .param("from", from.value())
                        .query(Integer.class)
                        .single();
        return many == 0
                ? List.of()
                : List.of(
                        many == 1
                                ? "1 drøftelse med spørgsmål"
                                : many + " drøftelser med spørgsmål");
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
    }
}
