package dk.tingsted.workshops;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Divides people who are each on their own, for all slots at once: first which rooms, then which
/// of them when. The rooms have as many seats in all slots together as people in them, so they can
/// always be spread; that makes it exact.
final class Alone {

    private Alone() {}

    static Division divide(Table table, List<Unit> units) {
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
