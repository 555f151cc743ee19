package dk.tingsted.workshops;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// The wishes as numbers: people and rooms by their place in the order of their ids.
///
/// @param costs of each person, one for each room, from 1; [#CLOSED] where she may not go
/// @param held the room that each was promised, or [#NONE]
/// @param seats in each room for one slot, without those that are held back
@SuppressWarnings("ArrayRecordComponent")
record Table(Wishes wishes, List<short[]> costs, int[] held, int[] seats) {

    static final int NONE = -1;
    static final short CLOSED = 0;

    static Table of(Wishes wishes) {
        var rooms = places(wishes.rooms().stream().map(Room::id).toList());
        var people = wishes.people();
        var held = new int[people.size()];
        Arrays.setAll(held, p -> rooms.getOrDefault(people.get(p).held(), NONE));
        var costs = people.stream().map(person -> costs(person, rooms)).toList();
        return new Table(wishes, costs, held, seats(wishes, held));
    }

    private static Map<String, Integer> places(List<String> ids) {
        var places = new HashMap<String, Integer>();
        IntStream.range(0, ids.size()).forEach(n -> places.put(ids.get(n), n));
        return places;
    }

    private static short[] costs(Person person, Map<String, Integer> rooms) {
        var costs = new short[rooms.size()];
        Arrays.fill(costs, (short) (person.wishes().size() + 1));
        person.been().forEach(room -> costs[Objects.requireNonNull(rooms.get(room))] = CLOSED);
        short cost = 1;
        for (var wish : person.wishes()) {
            if (!person.been().contains(wish)) {
                costs[Objects.requireNonNull(rooms.get(wish))] = cost;
            }
            cost++;
        }
        return costs;
    }

    /// A promise goes before what is held back.
    private static int[] seats(Wishes wishes, int[] held) {
        var open = BigDecimal.ONE.subtract(wishes.holdBack());
        var seats =
                wishes.rooms().stream()
                        .map(room -> open.multiply(BigDecimal.valueOf(room.capacity())))
                        .mapToInt(share -> share.setScale(0, RoundingMode.FLOOR).intValueExact())
                        .toArray();
        var promised = promised(seats.length, held);
        for (var w = 0; w < seats.length; w++) {
            seats[w] = Math.max(seats[w], Math.ceilDiv(promised[w], wishes.slots()));
        }
        return seats;
    }

    private static int[] promised(int rooms, int[] held) {
        var promised = new int[rooms];
        IntStream.of(held).filter(room -> room != NONE).forEach(room -> promised[room]++);
        return promised;
    }

    int rooms() {
        return seats.length;
    }

    int people() {
        return held.length;
    }

    int slots() {
        return wishes.slots();
    }

    int cost(int person, int room) {
        return costs.get(person)[room];
    }

    boolean fits(int person, int room) {
        boolean isAccessible = wishes.rooms().get(room).accessible();
        return cost(person, room) != CLOSED && (isAccessible || !person(person).needsAccessible());
    }

    Person person(int person) {
        return wishes.people().get(person);
    }

    /// Seats for all slots together that nobody was promised.
    long[] open() {
        var promised = promised(rooms(), held);
        var open = new long[rooms()];
        Arrays.setAll(open, w -> (long) slots() * seats[w] - promised[w]);
        return open;
    }

    Levels levels() {
        int most = wishes.people().stream().mapToInt(p -> p.wishes().size()).max().orElse(0);
        return Levels.of(wishes.objective(), most + 1, rooms());
    }
}
