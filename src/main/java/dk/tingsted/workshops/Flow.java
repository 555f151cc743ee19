package dk.tingsted.workshops;

import java.util.Arrays;
import java.util.BitSet;

/// The division with the smallest sum of costs, of units that each need some seats in different
/// rooms: a minimum-cost flow by successive shortest paths.
///
/// One unit after the other gets a seat. Where the room is full, somebody in it moves on, and
/// somebody in the room after that, until a room has a free seat: the chain that costs least. All
/// that counts of a room is who in it moves to each other room most cheaply, so chains are looked
/// for among the rooms and not among the people. After each unit the division is the best for those
/// who have come.
///
/// Time O(seats · (rooms³ + rooms · log units)).
final class Flow {

    private static final int NONE = Table.NONE;

    private final Costs costs;
    private final int words;
    private final int nodes;

    /// Seats for each unit, one after the other.
    private final int width;

    private final long[] free;
    private final int[] at;
    private final Heaps heaps;

    /// Of each pair of rooms: what the cheapest move costs, and who makes it.
    private final long[] move;

    private final int[] mover;

    /// Of each room: what one more seat in it costs, and to which room somebody goes on then.
    private final long[] seat;

    private final int[] next;
    private final BitSet reachable;
    private final BitSet stale = new BitSet();

    private Flow(Costs costs, long[] free, int units, int width) {
        this.costs = costs;
        this.words = costs.words();
        this.nodes = costs.nodes();
        this.width = width;
        this.free = Arrays.copyOf(free, nodes);
        this.free[nodes - 1] = Long.MAX_VALUE;
        this.at = new int[units * width];
        Arrays.fill(at, NONE);
        this.heaps = Heaps.of(nodes * nodes, words);
        this.move = new long[nodes * nodes * words];
        this.mover = new int[nodes * nodes];
        Arrays.fill(mover, NONE);
        this.seat = new long[nodes * words];
        this.next = new int[nodes];
        this.reachable = new BitSet(nodes);
    }

    /// Divides all units.
    ///
    /// @param seats in each room, for all together
    /// @param needs of each unit: how many rooms
    /// @return of each unit its rooms; the room after the last is no place
    static int[][] solve(Costs costs, long[] seats, int[] needs) {
        int width = Arrays.stream(needs).max().orElse(0);
        var flow = new Flow(costs, seats, needs.length, width);
        flow.price();
        for (var unit = 0; unit < needs.length; unit++) {
            for (var n = 0; n < needs[unit]; n++) {
                flow.add(unit, unit * width + n);
            }
        }
        var rooms = new int[needs.length][];
        Arrays.setAll(
                rooms,
                unit -> Arrays.copyOfRange(flow.at, unit * width, unit * width + needs[unit]));
        return rooms;
    }

    private void add(int unit, int place) {
        int room = cheapest(unit);
        at[place] = room;
        arrive(unit, room);
        while (free[room] == 0) {
            int to = next[room];
            move(mover[room * nodes + to], room, to);
            room = to;
        }
        take(room);
        if (!stale.isEmpty()) {
            stale.stream().forEach(this::refresh);
            stale.clear();
            price();
        }
    }

    private int cheapest(int unit) {
        int best = NONE;
        for (var room = 0; room < nodes; room++) {
            if (reachable.get(room)
                    && mayEnter(unit, room)
                    && (best == NONE || isCheaper(unit, room, best))) {
                best = room;
            }
        }
        return best;
    }

    private boolean isCheaper(int unit, int room, int than) {
        int one = costs.at(unit, room);
        int other = costs.at(unit, than);
        for (var n = 0; n < words; n++) {
            long a = costs.cells()[one + n] + seat[room * words + n];
            long b = costs.cells()[other + n] + seat[than * words + n];
            if (a != b) {
                return a < b;
            }
        }
        return false;
    }

    private void move(int unit, int from, int to) {
        at[indexOf(unit, from)] = to;
        arrive(unit, to);
        offerAgain(unit, from);
        stale.set(from);
    }

    private void arrive(int unit, int room) {
        if (free[room] == 0) {
            enter(unit, room);
        }
        for (var n = unit * width; width > 1 && n < (unit + 1) * width; n++) {
            if (at[n] != NONE && free[at[n]] == 0) {
                stale.set(at[n]);
            }
        }
    }

    private void enter(int unit, int room) {
        for (var to = 0; to < nodes; to++) {
            if (to != room && mayEnter(unit, to)) {
                offer(unit, room, to);
            }
        }
        stale.set(room);
    }

    /// From the other rooms of the unit it could now come back.
    private void offerAgain(int unit, int left) {
        for (var n = unit * width; n < (unit + 1) * width; n++) {
            int room = at[n];
            if (width > 1 && room != NONE && room != left && free[room] == 0) {
                offer(unit, room, left);
                stale.set(room);
            }
        }
    }

    private void offer(int unit, int from, int to) {
        heaps.push(
                from * nodes + to, unit, costs.cells(), costs.at(unit, to), costs.at(unit, from));
    }

    private void take(int room) {
        if (--free[room] == 0) {
            for (var n = 0; n < at.length; n++) {
                if (at[n] == room) {
                    enter(n / width, room);
                }
            }
        }
    }

    private boolean mayEnter(int unit, int room) {
        return !costs.isClosed(unit, room) && (room == nodes - 1 || indexOf(unit, room) == NONE);
    }

    private int indexOf(int unit, int room) {
        for (var n = unit * width; n < (unit + 1) * width; n++) {
            if (at[n] == room) {
                return n;
            }
        }
        return NONE;
    }

    /// Who left a room, or came to the other, is still in the heap of the two until now.
    private void refresh(int from) {
        for (var to = 0; to < nodes; to++) {
            int pair = from * nodes + to;
            while (!heaps.isEmpty(pair) && !isThere(heaps.top(pair), from, to)) {
                heaps.pop(pair);
            }
            mover[pair] = heaps.isEmpty(pair) ? NONE : heaps.top(pair);
            if (mover[pair] != NONE) {
                heaps.topKey(pair, move, pair * words);
            }
        }
    }

    private boolean isThere(int unit, int from, int to) {
        return indexOf(unit, from) != NONE && mayEnter(unit, to);
    }

    /// Bellman and Ford, from the rooms with free seats backwards.
    private void price() {
        reachable.clear();
        for (var room = 0; room < nodes; room++) {
            if (free[room] > 0) {
                reachable.set(room);
                Arrays.fill(seat, room * words, (room + 1) * words, 0);
            }
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var room = 0; room < nodes; room++) {
                changed |= free[room] == 0 && isLowered(room);
            }
        }
    }

    private boolean isLowered(int room) {
        boolean lowered = false;
        for (var to = reachable.nextSetBit(0); to >= 0; to = reachable.nextSetBit(to + 1)) {
            int pair = room * nodes + to;
            if (mover[pair] != NONE && (!reachable.get(room) || isBetter(pair, to, room))) {
                for (var n = 0; n < words; n++) {
                    seat[room * words + n] = move[pair * words + n] + seat[to * words + n];
                }
                next[room] = to;
                reachable.set(room);
                lowered = true;
            }
        }
        return lowered;
    }

    private boolean isBetter(int pair, int to, int room) {
        for (var n = 0; n < words; n++) {
            long a = move[pair * words + n] + seat[to * words + n];
            long b = seat[room * words + n];
            if (a != b) {
                return a < b;
            }
        }
        return false;
    }
}
