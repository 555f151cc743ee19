package dk.tingsted.discussions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.tingsted.conference.Conference;
import dk.tingsted.discussions.board.Card;
import dk.tingsted.discussions.board.Discussions;
import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.Remark;
import dk.tingsted.discussions.board.RemarkId;
import dk.tingsted.discussions.board.Talk;
import dk.tingsted.discussions.vote.Counted;
import dk.tingsted.discussions.vote.Voting;
import dk.tingsted.programme.Programmes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/// What came of the discussions, for those who write about them afterwards.
@Service
public class Outcomes {

    private final Programmes programmes;
    private final Discussions discussions;
    private final Voting voting;

    Outcomes(Programmes programmes, Discussions discussions, Voting voting) {
        this.programmes = programmes;
        this.discussions = discussions;
        this.voting = voting;
    }

    /// In the order in which they were set up; none while nothing is published.
    public List<Outcome> of(Conference conference) {
        if (programmes.latestEdition(conference.id()).isEmpty()) {
            return List.of();
        }
        var hall = discussions.hall(conference.slug().value());
        return of(hall, voting.counted(conference), voting.round(conference).isOver());
    }

    /// @param told whether the voting is over; before that nobody is told a count
    static List<Outcome> of(Hall hall, Counted counted, boolean told) {
        var scores =
                counted.scores().stream()
                        .collect(toMap(score -> score.card().id(), Function.identity()));
        var agreed = agreed(counted);
        return hall.talks().stream()
                .map(talk -> outcome(talk, told ? scores : Map.of(), agreed, counted, told))
                .toList();
    }

    private static Outcome outcome(
            Talk talk,
            Map<RemarkId, Counted.Score> scores,
            Set<String> agreed,
            Counted counted,
            boolean told) {
        var shown = talk.board().shown();
        var discussion = talk.discussion();
        int tables =
                (int) shown.stream().flatMap(card -> card.tables().stream()).distinct().count();
        return new Outcome(
                discussion.id(),
                discussion.item(),
                discussion.theme(),
                discussion.questions(),
                tables,
                told ? counted.voters().getOrDefault(discussion.id(), 0) : 0,
                told,
                shown.stream().map(card -> spoken(card, scores, agreed)).toList());
    }

    private static Spoken spoken(
            Card card, Map<RemarkId, Counted.Score> scores, Set<String> agreed) {
        var score =
                scores.getOrDefault(
                        card.id(), new Counted.Score(card, 0, 0, 0, 0, 0, 0, List.of()));
        return new Spoken(
                card.id(),
                card.words(),
                card.heading(),
                card.tables(),
                card.highlighted(),
                score.dots(),
                score.agree(),
                score.disagree(),
                score.pass(),
                scores.containsKey(card.id()) && agreed.contains(card.id().toString()),
                merged(card));
    }

    /// What the wall says of the card is one of them, unless somebody put it in words.
    private static List<String> merged(Card card) {
        return card.alive().stream().skip(1).map(Remark::words).toList();
    }

    private static Set<String> agreed(Counted counted) {
        var opinions = counted.opinions();
        return opinions == null || counted.participants() < Counted.ENOUGH
                ? Set.of()
                : opinions.agree().stream().map(Agreed::statement).collect(toSet());
    }
}
