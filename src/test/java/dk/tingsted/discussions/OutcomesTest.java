package dk.tingsted.discussions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.discussions.board.DiscussionId;
import dk.tingsted.discussions.board.Move;
import dk.tingsted.discussions.board.Remark;
import dk.tingsted.discussions.vote.Voting;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is told afterwards of the discussions, on the running program.
class OutcomesTest {

    private static final String BY = "Anna Eksempel";

    private final Halls hall = Halls.open();
    private final Outcomes outcomes = Running.server().verbs(Outcomes.class);
    private final Voting voting = Running.server().verbs(Voting.class);

    @Test
    void points_stand_with_their_tables_and_what_was_laid_to_them_and_the_hidden_are_left_out() {
        var raised = said(1, "Højere diger");
        var higher = said(2, "Digerne skal op");
        var rude = said(3, "Noget grimt");
        var withdrawn = said(4, "Fortrudt");
        move(new Move.Merge(higher.id(), raised.id()));
        move(new Move.Highlight(raised.id()));
        move(new Move.Hide(rude.id()));
        Halls.talks().withdraw(hall.conference(), first(), 4, withdrawn.id());

        var told = outcomes.of(hall.conference());

        assertThat(told).extracting(Outcome::theme).containsExactly("Diger og sluser", "Stier");
        assertThat(told.getFirst().tables()).isEqualTo(2);
        assertThat(told.getFirst().said()).isEqualTo(2);
        assertThat(told.getFirst().points())
                .containsExactly(
                        new Spoken(
                                raised.id(),
                                "Højere diger",
                                "",
                                List.of(1, 2),
                                true,
                                0,
                                0,
                                0,
                                0,
                                false,
                                List.of("Digerne skal op")));
        assertThat(told.getLast().points()).isEmpty();
    }

    @Test
    void votes_are_told_when_the_voting_is_over_and_agreement_when_enough_voted() {
        var raised = said(1, "Højere diger");
        voting.open(hall.conference(), 3, BY);
        for (var n = 0; n < 16; n++) {
            voting.vote(hall.conference(), hall.slug() + n, raised.id(), n == 0 ? -1 : 1);
        }
        voting.dot(hall.conference(), hall.slug() + "1", raised.id(), 1);
        var before = outcomes.of(hall.conference()).getFirst();
        assertThat(before.votesTold()).isFalse();
        assertThat(before.voted()).isZero();
        assertThat(before.points().getFirst().votes()).isZero();

        voting.close(hall.conference(), BY);

        var after = outcomes.of(hall.conference()).getFirst();
        assertThat(after.votesTold()).isTrue();
        assertThat(after.voted()).isEqualTo(16);
        assertThat(after.points().getFirst())
                .returns(15, Spoken::agree)
                .returns(1, Spoken::disagree)
                .returns(1, Spoken::dots)
                .returns(true, Spoken::agreed);
        assertThat(outcomes.of(hall.conference()).getLast().voted()).isZero();
    }

    private DiscussionId first() {
        return hall.talk(1).discussion().id();
    }

    private void move(Move move) {
        assertThat(Halls.talks().move(hall.conference(), first(), move, BY)).isTrue();
    }

    private Remark said(int table, String words) {
        Halls.talks().write(hall.conference(), first(), table, UUID.randomUUID(), words);
        return hall.talk(1).of(table).getLast();
    }
}
