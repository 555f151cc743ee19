package dk.tingsted.workshops;

import java.util.List;
import java.util.stream.IntStream;

/// What each unit's seat costs in each room, in the words of a [Packing]; the last room stands for
/// no place. The seat of one in a company costs the mean of the company.
///
/// @param words of one cell
/// @param rows where the cells of each unit are
/// @param nodes rooms and no place
/// @param cells unit by unit, room by room, word by word; [#CLOSED] in the first word of a room
///   that the unit cannot be in
@SuppressWarnings("ArrayRecordComponent")
record Costs(int words, int nodes, int[] rows, long[] cells) {

    static final long CLOSED = Long.MAX_VALUE;

    static Costs of(Table table, List<Unit> units, Packing packing) {
        int nodes = table.rooms() + 1;
        var costs =
                new Costs(
                        packing.words(),
                        nodes,
                        IntStream.range(0, units.size()).toArray(),
                        new long[Math.multiplyExact(units.size(), nodes * packing.words())]);
        var tickets = new Tickets(table.wishes().seed());
        for (var unit = 0; unit < units.size(); unit++) {
            costs.fill(unit, units.get(unit), table, packing, tickets);
        }
        return costs;
    }

    /// The same for other units: the number of the old one for each.
    Costs chosen(int[] units) {
        return new Costs(words, nodes, units, cells);
    }

    /// The scale of a packing that leaves the mean of every unit whole.
    static int scale(List<Unit> units) {
        return units.stream().mapToInt(Unit::size).distinct().reduce(1, Costs::multiple);
    }

    private static int multiple(int one, int other) {
        return Math.multiplyExact(one / divisor(one, other), other);
    }

    static int divisor(int one, int other) {
        return other == 0 ? one : divisor(other, one % other);
    }

    private void fill(int number, Unit unit, Table table, Packing packing, Tickets tickets) {
        var ticket = tickets.of(table.person(unit.first()).id(), nodes);
        int each = packing.scale() / unit.size();
        for (var room = 0; room < nodes; room++) {
            int cell = at(number, room);
            boolean isRoom = room < nodes - 1;
            if (isRoom && !unit.mayEnter(room, table)) {
                cells[cell] = CLOSED;
                continue;
            }
            for (var member : unit.members()) {
                int cost = isRoom ? table.cost(member, room) : 0;
                add(packing.weights().get(cost), each, cell);
            }
            cells[cell + words - 1] += ticket[room];
        }
    }

    private void add(long[] weight, int times, int cell) {
        IntStream.range(0, words).forEach(n -> cells[cell + n] += times * weight[n]);
    }

    /// The same, to close rooms in.
    Costs copy() {
        return new Costs(words, nodes, rows, cells.clone());
    }

    void close(int unit, int room) {
        cells[at(unit, room)] = CLOSED;
    }

    int at(int unit, int room) {
        return (rows[unit] * nodes + room) * words;
    }

    boolean isClosed(int unit, int room) {
        return cells[at(unit, room)] == CLOSED;
    }
}
