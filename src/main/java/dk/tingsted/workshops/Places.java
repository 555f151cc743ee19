package dk.tingsted.workshops;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Divides people among the rooms.
public final class Places {

    private Places() {}

    /// The division that the [Objective] calls best, exact and the same for the same wishes and
    /// seed.
    ///
    /// Where people stay together no quick way is known to be exact; then [Assignment#proved] tells
    /// whether this one is.
    public static Assignment of(Wishes wishes) {
        var table = Table.of(wishes);
        var units = Units.of(table);
        var division =
                units.stream().allMatch(unit -> unit.size() == 1)
                        ? alone(table, units)
                        : Together.divide(table, units);
        var prices = Pricing.of(table, division.seats());
        boolean proved = division.proved() || prices.isPresent();
        return Summary.of(table, division.seats(), prices, proved);
    }

    private static Division alone(Table table, List<Unit> units) {
        var costs = Costs.of(table, units, Packing.of(table.levels(), 1));
        var needs = units.stream().mapToInt(Unit::places).toArray();
        var rooms = Flow.solve(costs, table.open(), needs);
        var chosen = new int[table.people()][];
        Arrays.setAll(chosen, p -> promised(table, p));
        for (var unit = 0; unit < rooms.length; unit++) {
            int person = units.get(unit).first();
            chosen[person] = placed(chosen[person], rooms[unit], table.rooms());
        }
        return new Division(Spread.over(table.slots(), table.rooms(), chosen), true);
    }

    private static int[] promised(Table table, int person) {
        int held = table.held()[person];
        return held == Table.NONE ? new int[0] : new int[] {held};
    }

    private static int[] placed(int[] promised, int[] rooms, int none) {
        return IntStream.concat(Arrays.stream(promised), Arrays.stream(rooms))
                .filter(room -> room != none)
                .sorted()
                .toArray();
    }
}
