package dk.tingsted.workshops;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Works out what one more seat in each room is worth: the chain of moves that gains most, of
/// somebody into the room, somebody else to where she was, and so on.
final class Pricing {

    private final Table table;
    private final List<BigInteger> weights;
    private final int nodes;
    private final @Nullable BigInteger[][] moves;

    private Pricing(Table table) {
        this.table = table;
        this.weights = table.levels().weights();
        this.nodes = table.rooms() + 1;
        this.moves = new BigInteger[nodes][nodes];
    }

    /// Works out the prices of a division.
    ///
    /// @param seats of each person the room in each slot
    /// @return empty when the division is not the best one; also where companies stay together and
    ///   no price for a single seat can tell
    static Optional<Prices> of(Table table, List<Unit> units, int[][] seats) {
        var pricing = new Pricing(table);
        pricing.findMoves(units, seats);
        return pricing.prices(free(table, seats));
    }

    private static BitSet free(Table table, int[][] seats) {
        var load = new long[table.rooms()];
        for (var rooms : seats) {
            for (var room : rooms) {
                if (room != Table.NONE) {
                    load[room]++;
                }
            }
        }
        var free = new BitSet();
        for (var room = 0; room < load.length; room++) {
            free.set(room, load[room] < (long) table.slots() * table.seats()[room]);
        }
        free.set(load.length);
        return free;
    }

    /// Of two rooms, only the costs that somebody has in the one and in the other count.
    private void findMoves(List<Unit> units, int[][] seats) {
        int costs = weights.size();
        var pairs = new BitSet[nodes * nodes];
        for (var unit : units) {
            int p = unit.first();
            for (var room : seats[p]) {
                if (unit.size() > 1) {
                    company(unit, room, seats[p]);
                } else if (room == Table.NONE || room != table.held()[p]) {
                    note(unit, room, seats[p], pairs, costs);
                }
            }
        }
        for (var pair = 0; pair < pairs.length; pair++) {
            if (pairs[pair] != null) {
                offer(pair / nodes, pair % nodes, cheapest(pairs[pair], costs));
            }
        }
    }

    private void offer(int from, int to, BigInteger move) {
        var now = moves[from][to];
        moves[from][to] = now == null ? move : now.min(move);
    }

    /// What the move of a company costs for each seat, rounded down: prices are whole.
    private void company(Unit unit, int room, int[] own) {
        int from = room == Table.NONE ? nodes - 1 : room;
        for (var to = 0; to < nodes; to++) {
            if (to != from && mayEnter(unit, to, own)) {
                offer(from, to, floor(weight(unit, to).subtract(weight(unit, from)), unit.size()));
            }
        }
    }

    private static BigInteger floor(BigInteger sum, int size) {
        var parts = sum.divideAndRemainder(BigInteger.valueOf(size));
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private BigInteger weight(Unit unit, int room) {
        return unit.members().stream()
                .map(member -> weights.get(cost(member, room)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private void note(Unit unit, int room, int[] own, @Nullable BitSet[] pairs, int costs) {
        int person = unit.first();
        int from = room == Table.NONE ? nodes - 1 : room;
        for (var to = 0; to < nodes; to++) {
            if (to != from && mayEnter(unit, to, own)) {
                int pair = from * nodes + to;
                var seen = pairs[pair];
                if (seen == null) {
                    seen = pairs[pair] = new BitSet();
                }
                seen.set(cost(person, from) * costs + cost(person, to));
            }
        }
    }

    private int cost(int person, int room) {
        return room == nodes - 1 ? 0 : table.cost(person, room);
    }

    private boolean mayEnter(Unit unit, int room, int[] own) {
        if (room == nodes - 1) {
            return true;
        }
        for (var other : own) {
            if (other == room) {
                return false;
            }
        }
        return unit.mayEnter(room, table);
    }

    private BigInteger cheapest(BitSet pairs, int costs) {
        return pairs.stream()
                .mapToObj(pair -> weights.get(pair % costs).subtract(weights.get(pair / costs)))
                .min(BigInteger::compareTo)
                .orElseThrow();
    }

    /// Bellman and Ford. A free seat in a room that has one must be worth nothing, or the division
    /// was not the best.
    private Optional<Prices> prices(BitSet free) {
        var price = new BigInteger[nodes];
        Arrays.fill(price, BigInteger.ZERO);
        for (var round = 0; isRaised(price); round++) {
            if (round > nodes) {
                return Optional.empty();
            }
        }
        var rooms = new TreeMap<String, BigInteger>();
        for (var room = 0; room < table.rooms(); room++) {
            rooms.put(table.wishes().rooms().get(room).id(), price[room]);
        }
        return free.stream().allMatch(room -> price[room].signum() == 0)
                ? Optional.of(new Prices(rooms))
                : Optional.empty();
    }

    private boolean isRaised(BigInteger[] price) {
        boolean raised = false;
        for (var from = 0; from < nodes; from++) {
            for (var to = 0; to < nodes; to++) {
                var move = moves[from][to];
                if (move != null && price[from].subtract(move).compareTo(price[to]) > 0) {
                    price[to] = price[from].subtract(move);
                    raised = true;
                }
            }
        }
        return raised;
    }
}
