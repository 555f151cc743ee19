package dk.tingsted.tables;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

/// Below which V and P cannot come. They are not always reached: whether they can be is as hard a
/// question as orthogonal Latin squares.
final class Bounds {

    private Bounds() {}

    static Score of(Gathering gathering, Units units, Values values) {
        int pairsOfRounds = gathering.rounds() * (gathering.rounds() - 1) / 2;
        var sizes = gathering.tables().stream().mapToInt(Table::size).toArray();
        var loads = Placing.even(new int[sizes.length], sizes, units.people());
        int again = Math.max(meetAgain(loads), settledPairs(units, sizes.length));
        boolean isFull = Arrays.stream(sizes).sum() == units.people();
        return new Score(
                gathering.rounds() * imbalance(gathering, units, values, isFull),
                pairsOfRounds * again);
    }

    /// Who come from as many tables as there are to one where more sit must meet again: of those at
    /// a table at least size / tables come from each table of another round.
    private static int meetAgain(int[] loads) {
        int tables = loads.length;
        return Arrays.stream(loads)
                .map(load -> {
                    int q = load / tables;
                    int rest = load % tables;
                    return rest * q * (q + 1) / 2 + (tables - rest) * q * (q - 1) / 2;
                })
                .sum();
    }

    /// Pairs who sit together in every round.
    private static int settledPairs(Units units, int tables) {
        var settled = new int[tables];
        int pairs = 0;
        for (int unit : units.bound()) {
            int size = units.members(unit).length;
            if (units.tableOf(unit) < 0) {
                pairs += size * (size - 1) / 2;
            } else {
                settled[units.tableOf(unit)] += size;
            }
        }
        return pairs + Arrays.stream(settled).map(size -> size * (size - 1) / 2).sum();
    }

    /// In one round.
    private static int imbalance(Gathering gathering, Units units, Values values, boolean isFull) {
        var settled = new int[gathering.tables().size()][values.size()];
        for (var person = 0; person < units.people(); person++) {
            if (units.isSettled(person)) {
                int table = units.tableWith(person);
                for (var value : values.of(person)) {
                    settled[table][value]++;
                }
            }
        }
        int sum = 0;
        for (var table = 0; table < settled.length; table++) {
            for (var one : values.byAttribute()) {
                int load = isFull ? gathering.tables().get(table).size() : -1;
                sum += imbalance(settled[table], one, values, load);
            }
        }
        return sum;
    }

    /// Of one attribute at one table: too many are settled there, or there are seats for fewer than
    /// belong there, or for more.
    ///
    /// @param load how many sit there; below 0 when that is not given
    private static int imbalance(
            int[] settled, List<Integer> ofAttribute, Values values, int load) {
        int tooMany =
                ofAttribute.stream()
                        .mapToInt(value -> Math.max(0, settled[value] - values.many(value)))
                        .sum();
        if (load < 0) {
            return tooMany;
        }
        long least = sum(ofAttribute, value -> Math.max(settled[value], values.few(value)));
        long most = sum(ofAttribute, value -> Math.max(settled[value], values.many(value)));
        return tooMany + (int) (Math.max(0, least - load) + Math.max(0, load - most));
    }

    private static long sum(List<Integer> values, IntToLongFunction of) {
        return values.stream().mapToLong(of::applyAsLong).sum();
    }
}
