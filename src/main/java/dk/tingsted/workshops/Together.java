package dk.tingsted.workshops;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Divides companies that stay together, and people who keep apart, in one slot: branch and bound.
///
/// When companies may be parted, and each in them pays the mean, and nobody minds anybody, the best
/// division is a [Flow], and no division of whole companies is better. It parts few: as many as
/// there are rooms at most. One of those is put into each room in turn, and the rest is divided
/// again; so is one that is in a room with somebody it must not meet, who then may not come there.
/// A branch is left when what it promises is no better than what was found.
///
/// The search stops after a given amount of work, so that the answer hangs on no clock; then it is
/// not proved. The lottery chooses among what one division with parted companies leaves open, not
/// among all that are equally good.
final class Together {

    /// Seats that are divided in one search before it stops at what it has.
    private static final long WORK = 600_000;

    private final Table table;
    private final List<Unit> units;

    /// Of each unit those that must not be where it is; empty where nobody minds anybody.
    private final List<Set<Integer>> apart;

    private final List<BigInteger> weights;
    private final Costs costs;
    private final BigInteger scale;
    private final long[] seats;
    private final long[] work = new long[1];
    private final @Nullable Found[] best = new Found[1];

    /// A division of whole companies.
    ///
    /// @param rooms of each unit; the room after the last is no place
    @SuppressWarnings("ArrayRecordComponent")
    private record Found(BigInteger weight, int[] rooms) {}

    private Together(Table table, List<Unit> units) {
        this.table = table;
        this.units = units;
        this.apart = Apart.of(table).ofUnits(units);
        this.weights = table.levels().weights();
        int common = Costs.scale(units);
        this.costs = Costs.of(table, units, Packing.of(table.levels(), common));
        this.scale = BigInteger.valueOf(common);
        this.seats = seats(table, units);
    }

    /// Seats that no company can fill are none: where all come in pairs, an odd one.
    private static long[] seats(Table table, List<Unit> units) {
        int divisor = units.stream().mapToInt(Unit::size).reduce(0, Costs::divisor);
        return Arrays.stream(table.open()).map(open -> open - open % divisor).toArray();
    }

    static Division divide(Table table, List<Unit> units) {
        var search = new Together(table, units);
        var fixed = new int[units.size()];
        Arrays.fill(fixed, Table.NONE);
        search.round(fixed.clone());
        boolean exhausted = search.isExhausted(fixed);
        return new Division(search.persons(), exhausted);
    }

    /// Something to begin with: all that stand wrong where most of each is, and so on with those
    /// that stand wrong then.
    private void round(int[] fixed) {
        var rooms = relaxed(fixed, pieces(fixed));
        for (var wrong = wrong(rooms); !wrong.isEmpty(); wrong = wrong(rooms)) {
            for (var company : wrong) {
                fixed[company] = choices(company, rooms, fixed).getFirst();
            }
            rooms = relaxed(fixed, pieces(fixed));
        }
        keep(rooms, weight(rooms));
    }

    private void keep(List<int[]> rooms, BigInteger weight) {
        best[0] = new Found(weight, rooms.stream().mapToInt(own -> own[0]).toArray());
    }

    /// Searches one branch.
    ///
    /// @param fixed of each company the room that it was put into, or [Table#NONE]
    /// @return whether nothing better than what is found can be in this branch
    private boolean isExhausted(int[] fixed) {
        var pieces = pieces(fixed);
        work[0] += pieces.length;
        var rooms = relaxed(fixed, pieces);
        var bound = weight(rooms);
        var found = best[0];
        if (found != null && bound.compareTo(found.weight) >= 0) {
            return true;
        }
        var wrong = wrong(rooms);
        if (wrong.isEmpty()) {
            keep(rooms, bound);
            return true;
        }
        int company = wrong.getFirst();
        return isExhausted(fixed, company, bound, choices(company, rooms, fixed));
    }

    private boolean isExhausted(int[] fixed, int company, BigInteger bound, List<Integer> choices) {
        for (var room : choices) {
            var found = best[0];
            if (found != null && bound.compareTo(found.weight) >= 0) {
                return true;
            }
            if (found != null && work[0] > WORK) {
                return false;
            }
            var next = fixed.clone();
            next[company] = room;
            if (!isExhausted(next)) {
                return false;
            }
        }
        return true;
    }

    /// A seat for each member of a company that is not put anywhere yet.
    private int[] pieces(int[] fixed) {
        return IntStream.range(0, units.size())
                .filter(unit -> fixed[unit] == Table.NONE)
                .flatMap(unit -> IntStream.generate(() -> unit).limit(units.get(unit).size()))
                .toArray();
    }

    /// Of each unit the rooms of its members, when companies may be parted.
    private List<int[]> relaxed(int[] fixed, int[] pieces) {
        var needs = new int[pieces.length];
        Arrays.fill(needs, 1);
        var found = Flow.solve(open(fixed).chosen(pieces), left(fixed), needs);
        var rooms = new ArrayList<int[]>();
        int piece = 0;
        for (var unit = 0; unit < fixed.length; unit++) {
            var own = new int[units.get(unit).size()];
            for (var n = 0; n < own.length; n++) {
                own[n] = fixed[unit] == Table.NONE ? found[piece++][0] : fixed[unit];
            }
            rooms.add(own);
        }
        return rooms;
    }

    /// Without the rooms in which one was put whom somebody must not meet.
    private Costs open(int[] fixed) {
        if (apart.isEmpty()) {
            return costs;
        }
        var open = costs.copy();
        for (var unit = 0; unit < fixed.length; unit++) {
            final int room = fixed[unit];
            if (room != Table.NONE && room < table.rooms()) {
                apart.get(unit).forEach(other -> open.close(other, room));
            }
        }
        return open;
    }

    private long[] left(int[] fixed) {
        var left = seats.clone();
        for (var unit = 0; unit < fixed.length; unit++) {
            if (fixed[unit] != Table.NONE && fixed[unit] < left.length) {
                left[fixed[unit]] -= units.get(unit).size();
            }
        }
        return left;
    }

    /// The least that whole companies can weigh, in whole numbers.
    private BigInteger weight(List<int[]> rooms) {
        var sum = BigInteger.ZERO;
        for (var unit = 0; unit < rooms.size(); unit++) {
            var own = rooms.get(unit);
            for (var room : own) {
                sum = sum.add(weight(units.get(unit), room).multiply(share(own.length)));
            }
        }
        var parts = sum.divideAndRemainder(scale);
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    private BigInteger share(int size) {
        return scale.divide(BigInteger.valueOf(size));
    }

    private BigInteger weight(Unit unit, int room) {
        if (room == table.rooms()) {
            return weights.getFirst().multiply(BigInteger.valueOf(unit.size()));
        }
        return unit.members().stream()
                .map(member -> weights.get(table.cost(member, room)))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    /// The companies that are in several rooms; if there are none, one that is where it must not
    /// be.
    private List<Integer> wrong(List<int[]> rooms) {
        var parted = parted(rooms);
        return parted.isEmpty() ? meeting(rooms) : parted;
    }

    /// The one that meets most whom it must not meet.
    private List<Integer> meeting(List<int[]> rooms) {
        return IntStream.range(0, apart.size())
                .filter(unit -> meets(unit, rooms) > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer unit) -> -meets(unit, rooms)))
                .limit(1)
                .toList();
    }

    private long meets(int unit, List<int[]> rooms) {
        int room = rooms.get(unit)[0];
        return room == table.rooms()
                ? 0
                : apart.get(unit).stream().filter(other -> rooms.get(other)[0] == room).count();
    }

    /// The companies that are in several rooms, the greatest first.
    private List<Integer> parted(List<int[]> rooms) {
        return IntStream.range(0, rooms.size())
                .filter(unit -> Arrays.stream(rooms.get(unit)).distinct().count() > 1)
                .boxed()
                .sorted(Comparator.comparingInt((Integer unit) -> -units.get(unit).size()))
                .toList();
    }

    /// Where most of it is first, then where it costs least.
    private List<Integer> choices(int company, List<int[]> rooms, int[] fixed) {
        var unit = units.get(company);
        var left = left(fixed);
        var open = open(fixed);
        var own = rooms.get(company);
        return IntStream.rangeClosed(0, table.rooms())
                .filter(room -> !open.isClosed(company, room))
                .filter(room -> room == table.rooms() || left[room] >= unit.size())
                .boxed()
                .sorted(
                        Comparator.comparingLong((Integer room) -> -count(own, room))
                                .thenComparing(room -> weight(unit, room)))
                .toList();
    }

    private static long count(int[] own, int room) {
        return Arrays.stream(own).filter(one -> one == room).count();
    }

    private int[][] persons() {
        var seats = new int[table.people()][];
        Arrays.setAll(seats, p -> new int[] {table.held()[p]});
        var rooms = best[0] == null ? new int[0] : best[0].rooms;
        for (var unit = 0; unit < rooms.length; unit++) {
            final int room = rooms[unit] == table.rooms() ? Table.NONE : rooms[unit];
            units.get(unit).members().forEach(member -> seats[member][0] = room);
        }
        return seats;
    }
}
