package dk.tingsted.discussions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// What can be told of votes.
///
/// @param participants how many voted
/// @param statements all that was voted on, in natural order
/// @param components two directions, each with a number for each statement
/// @param grouping the groups that were given, or those that hold; none when none do
/// @param groupsShown whether there are groups to speak of
/// @param stability of the groups that were found, shown or not; 1 when they were given
/// @param groupInformed for each statement the product over groups of the share that agrees: large
///   only when all groups agree. Where there are no groups, all who voted are one.
/// @param agree on which most of all agree, the surest first; `disagree` likewise
/// @param representative for each group, what tells most of it
/// @param tallies for each group, a count for each statement
public record Opinions(
        int participants,
        List<String> statements,
        List<List<Double>> components,
        Grouping grouping,
        boolean groupsShown,
        double stability,
        Map<String, Double> groupInformed,
        List<Agreed> agree,
        List<Agreed> disagree,
        SortedMap<Integer, List<Representative>> representative,
        SortedMap<Integer, List<Tally>> tallies) {

    /// Votes made without groups stay below 0.65, those with clear groups come above 0.85.
    static final double HOLDS = 0.75;

    /// Groups are found in the votes.
    ///
    /// @param moderatedOut statements that count neither for groups nor in lists
    public static Opinions of(Votes votes, Set<String> moderatedOut) {
        var heard = votes.without(moderatedOut);
        var components = Components.of(heard, votes.everybody().toArray());
        var found = Found.of(heard, components);
        boolean holds = found.stability() >= HOLDS;
        return told(
                votes,
                moderatedOut,
                components,
                holds ? found : new Found(Grouping.NONE, found.stability()));
    }

    /// Groups are given.
    ///
    /// @param groups from person to group, from 0 on; who is not named belongs to none
    public static Opinions of(Votes votes, Set<String> moderatedOut, Map<String, Integer> groups) {
        var heard = votes.without(moderatedOut);
        return told(
                votes,
                moderatedOut,
                Components.of(heard, votes.everybody().toArray()),
                new Found(new Grouping(groups), 1));
    }

    private static Opinions told(
            Votes votes, Set<String> moderatedOut, Components components, Found found) {
        var tallies = new TreeMap<Integer, List<Tally>>();
        for (int group : found.grouping().numbers()) {
            tallies.put(group, votes.tallies(found.grouping().members(group, votes)));
        }
        var everybody = votes.tallies(votes.everybody());
        var allowed =
                IntStream.range(0, votes.statements().size())
                        .filter(n -> !moderatedOut.contains(votes.statements().get(n)))
                        .toArray();
        var statements = chosen(votes.statements(), allowed);
        return new Opinions(
                votes.people().size(),
                votes.statements(),
                List.of(list(components.first()), list(components.second())),
                found.grouping(),
                !tallies.isEmpty(),
                found.stability(),
                groupInformed(votes, tallies.isEmpty() ? Map.of(0, everybody) : tallies),
                Agreed.on(Side.AGREE, statements, chosen(everybody, allowed)),
                Agreed.on(Side.DISAGREE, statements, chosen(everybody, allowed)),
                representative(statements, tallies, allowed),
                tallies);
    }

    private static SortedMap<Integer, List<Representative>> representative(
            List<String> statements, Map<Integer, List<Tally>> tallies, int[] allowed) {
        var representative = new TreeMap<Integer, List<Representative>>();
        var together = together(tallies);
        tallies.forEach((group, counted) -> {
            var mine = chosen(counted, allowed);
            var all = chosen(together.orElse(counted), allowed);
            var others =
                    IntStream.range(0, mine.size())
                            .mapToObj(n -> all.get(n).minus(mine.get(n)))
                            .toList();
            representative.put(group, Representatives.of(statements, mine, others));
        });
        return representative;
    }

    /// All who are in a group.
    private static Optional<List<Tally>> together(Map<Integer, List<Tally>> tallies) {
        return tallies.values().stream()
                .reduce((a, b) ->
                        IntStream.range(0, a.size())
                                .mapToObj(n -> a.get(n).plus(b.get(n)))
                                .toList());
    }

    private static Map<String, Double> groupInformed(
            Votes votes, Map<Integer, List<Tally>> tallies) {
        var informed = new LinkedHashMap<String, Double>();
        for (var n = 0; n < votes.statements().size(); n++) {
            double product = 1;
            for (var group : tallies.values()) {
                product *= group.get(n).share(Side.AGREE);
            }
            informed.put(votes.statements().get(n), product);
        }
        return informed;
    }

    private static <T> List<T> chosen(List<T> all, int[] places) {
        return Arrays.stream(places).mapToObj(all::get).toList();
    }

    private static List<Double> list(double[] numbers) {
        return DoubleStream.of(numbers).boxed().toList();
    }
}
