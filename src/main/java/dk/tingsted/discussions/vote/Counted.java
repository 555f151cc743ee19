package dk.tingsted.discussions.vote;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dk.tingsted.discussions.BallotBox;
import dk.tingsted.discussions.Opinions;
import dk.tingsted.discussions.Picture;
import dk.tingsted.discussions.board.Card;
import dk.tingsted.discussions.board.DiscussionId;
import dk.tingsted.discussions.board.Hall;
import dk.tingsted.discussions.board.RemarkId;
import dk.tingsted.discussions.board.Talk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What came of the votes: a count for each card, and whether opinions fall into groups. Votes on
/// what was laid together count for the card, each phone once.
///
/// @param participants phones that voted or gave a dot
/// @param voters the same for each discussion, of what everybody sees there
/// @param opinions null where nobody voted
/// @param picture null where there are no groups to show
public record Counted(
        int participants,
        Map<DiscussionId, Integer> voters,
        List<Score> scores,
        @Nullable Opinions opinions,
        @Nullable Picture picture) {

    /// Fewer in a group would be known to each other.
    static final int FEWEST = 5;

    /// Fewer say nothing of groups.
    public static final int ENOUGH = 15;

    public Counted {
        voters = Map.copyOf(voters);
        scores = List.copyOf(scores);
    }

    /// How a card fared.
    ///
    /// @param tables that voted on it, and `tablesFor` those in which more agree than disagree:
    ///   each table counts once, however many sit there
    /// @param camps what the different participants think, where there are at least [#FEWEST]
    public record Score(
            Card card,
            int agree,
            int disagree,
            int pass,
            int dots,
            int tables,
            int tablesFor,
            List<Share> camps) {
        public Score {
            camps = List.copyOf(camps);
        }

        int votes() {
            return agree + disagree + pass;
        }
    }

    /// So many of a camp agree, of those who voted.
    public record Share(Camp camp, int agree, int votes) {}

    static Counted of(Hall hall, List<Cast> votes, List<Dotted> dots, List<About> abouts) {
        var cards = hall.talks().stream().flatMap(talk -> talk.board().shown().stream()).toList();
        var of = cardOf(cards);
        var ballots = ballots(votes, of);
        var about = abouts.stream().collect(toMap(About::phone, one -> one));
        var scores = cards.stream().map(card -> score(card, ballots, dots, of, about)).toList();
        var people =
                Stream.concat(votes.stream().map(Cast::phone), dots.stream().map(Dotted::phone))
                        .distinct()
                        .count();
        var voters = voters(hall, votes, dots);
        return ballots.isEmpty()
                ? new Counted((int) people, voters, scores, null, null)
                : withOpinions((int) people, voters, scores, ballots);
    }

    private static Map<DiscussionId, Integer> voters(
            Hall hall, List<Cast> votes, List<Dotted> dots) {
        return hall.talks().stream()
                .collect(toMap(talk -> talk.discussion().id(), talk -> voters(talk, votes, dots)));
    }

    private static int voters(Talk talk, List<Cast> votes, List<Dotted> dots) {
        var own = cardOf(talk.board().shown()).keySet();
        return (int)
                Stream.concat(
                                votes.stream()
                                        .filter(one -> own.contains(one.remark()))
                                        .map(Cast::phone),
                                dots.stream()
                                        .filter(one -> own.contains(one.remark()))
                                        .map(Dotted::phone))
                        .distinct()
                        .count();
    }

    private static Counted withOpinions(
            int people, Map<DiscussionId, Integer> voters, List<Score> scores, List<Cast> ballots) {
        var box = new BallotBox();
        ballots.forEach(
                one -> box.add(one.phone(), Long.toString(one.remark().value()), one.side()));
        var counted = box.counted();
        var opinions = Opinions.of(counted, Set.of());
        return new Counted(
                people,
                voters,
                scores,
                opinions,
                isShown(opinions) ? Picture.of(counted, opinions.grouping()) : null);
    }

    private static boolean isShown(Opinions opinions) {
        return opinions.groupsShown()
                && opinions.participants() >= ENOUGH
                && opinions.grouping().groups().values().stream()
                        .collect(groupingBy(group -> group, counting()))
                        .values()
                        .stream()
                        .allMatch(size -> size >= FEWEST);
    }

    private static Map<RemarkId, RemarkId> cardOf(List<Card> cards) {
        var of = new HashMap<RemarkId, RemarkId>();
        cards.forEach(card -> card.remarks().forEach(one -> of.put(one.id(), card.id())));
        return of;
    }

    /// One for each phone and card: what she thinks of the card itself goes before what she thought
    /// of something that was laid to it.
    static List<Cast> ballots(List<Cast> votes, Map<RemarkId, RemarkId> of) {
        var last = new HashMap<String, Cast>();
        votes.stream()
                .filter(vote -> of.containsKey(vote.remark()))
                .sorted(Comparator.comparingLong((Cast vote) -> vote.remark().value()).reversed())
                .forEach(vote -> {
                    var card = Objects.requireNonNull(of.get(vote.remark()));
                    var key = vote.phone() + " " + card;
                    if (!last.containsKey(key) || vote.remark().equals(card)) {
                        last.put(key, new Cast(vote.phone(), card, vote.side()));
                    }
                });
        return List.copyOf(last.values());
    }

    private static Score score(
            Card card,
            List<Cast> ballots,
            List<Dotted> dots,
            Map<RemarkId, RemarkId> of,
            Map<String, About> about) {
        var mine = ballots.stream().filter(one -> one.remark().equals(card.id())).toList();
        var tables = balance(mine, about);
        return new Score(
                card,
                count(mine, 1),
                count(mine, -1),
                count(mine, 0),
                dots.stream()
                        .filter(one -> card.id().equals(of.get(one.remark())))
                        .mapToInt(Dotted::dots)
                        .sum(),
                tables.size() < FEWEST ? 0 : tables.size(),
                (int) tables.values().stream().filter(one -> one > 0).count(),
                camps(mine, about));
    }

    private static int count(List<Cast> some, int side) {
        return (int) some.stream().filter(one -> one.side() == side).count();
    }

    /// For each table how many more agree than disagree.
    private static Map<Integer, Integer> balance(List<Cast> some, Map<String, About> about) {
        var balance = new HashMap<Integer, Integer>();
        for (var vote : some) {
            var one = about.get(vote.phone());
            if (one != null && one.table() > 0) {
                balance.merge(one.table(), vote.side(), Integer::sum);
            }
        }
        return balance;
    }

    private static List<Share> camps(List<Cast> some, Map<String, About> about) {
        var shares = new ArrayList<Share>();
        for (var camp : Camp.values()) {
            var theirs =
                    some.stream()
                            .filter(vote -> {
                                var one = about.get(vote.phone());
                                return one != null && one.camp() == camp;
                            })
                            .toList();
            if (theirs.size() >= FEWEST) {
                shares.add(new Share(camp, count(theirs, 1), theirs.size()));
            }
        }
        return shares;
    }
}
