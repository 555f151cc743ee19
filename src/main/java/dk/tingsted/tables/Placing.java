package dk.tingsted.tables;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds a table for everybody who does not sit just anywhere, and says how many then sit at each
/// table: as evenly as that and the sizes allow.
final class Placing {

    private static final int PATIENCE = 200_000;

    private final Units units;
    private final int[] sizes;

    /// The table of each person; below 0 for those who have none yet.
    private final int[] tables;

    private final int[] used;
    private final int[] tries = {0};

    private Placing(Units units, int[] sizes) {
        this.units = units;
        this.sizes = sizes;
        used = new int[sizes.length];
        tables = new int[units.people()];
        Arrays.fill(tables, -1);
    }

    /// Empty when no way was found; with very many that want to be together there may be one.
    static Optional<Placing> of(Units units, List<Table> tables) {
        var placing = new Placing(units, tables.stream().mapToInt(Table::size).toArray());
        return placing.isPlaced(units.bound(), 0) ? Optional.of(placing) : Optional.empty();
    }

    int[] tables() {
        return tables.clone();
    }

    /// How many sit at each table.
    int[] loads() {
        return even(used, sizes, tables.length);
    }

    /// People over tables as evenly as can be.
    ///
    /// @param least how many sit there at least
    static int[] even(int[] least, int[] sizes, int people) {
        var loads = least.clone();
        for (int left = people - Arrays.stream(least).sum(); left > 0; left--) {
            loads[emptiest(loads, sizes)]++;
        }
        return loads;
    }

    private static int emptiest(int[] loads, int[] sizes) {
        int emptiest = -1;
        for (var table = 0; table < sizes.length; table++) {
            if (loads[table] < sizes[table] && (emptiest < 0 || loads[table] < loads[emptiest])) {
                emptiest = table;
            }
        }
        return emptiest;
    }

    private boolean isPlaced(List<Integer> bound, int next) {
        if (next == bound.size()) {
            return true;
        }
        if (tries[0]++ > PATIENCE) {
            return false;
        }
        int unit = bound.get(next);
        for (var table : candidates(unit)) {
            put(unit, table);
            if (isPlaced(bound, next + 1)) {
                return true;
            }
            remove(unit, table);
        }
        return false;
    }

    private List<Integer> candidates(int unit) {
        int settled = units.tableOf(unit);
        var all = settled < 0 ? IntStream.range(0, sizes.length) : IntStream.of(settled);
        return all.filter(table -> sizes[table] - used[table] >= units.members(unit).length)
                .filter(table -> isWelcome(unit, table))
                .boxed()
                .sorted(Comparator.comparingInt(table -> used[table] - sizes[table]))
                .toList();
    }

    private boolean isWelcome(int unit, int table) {
        return Arrays.stream(units.members(unit))
                .flatMap(person -> Arrays.stream(units.foes(person)))
                .noneMatch(foe -> tables[foe] == table);
    }

    private void put(int unit, int table) {
        used[table] += units.members(unit).length;
        for (var person : units.members(unit)) {
            tables[person] = table;
        }
    }

    private void remove(int unit, int table) {
        used[table] -= units.members(unit).length;
        for (var person : units.members(unit)) {
            tables[person] = -1;
        }
    }
}
