package dk.tingsted.discussions.vote;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.conference.Copying;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How many dots each has to give; the vote is not open.
@Repository
@Order(71)
class VoteCopyStore implements Copying {

    private final JdbcClient database;

    VoteCopyStore(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("vote_round");
    }

    @Override
    public List<String> told(ConferenceId from) {
        return List.of();
    }

    @Override
    public void copy(Copy copy) {
        database.sql(
                        """
                        insert into vote_round (conference, dots)
                        select :to, dots from vote_round where conference = :from
                        """)
                .param("from", copy.from().id().value())
                .param("to", copy.to().id().value())
                .update();
    }
}
