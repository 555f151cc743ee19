package dk.tingsted.workshops;

import java.util.Arrays;

/// Which of one's rooms in which slot, so that every room has as many in each slot as in every
/// other, or one more. It can always be done (de Werra, 1971).
///
/// Two slots are made even at a time. Everybody who is in a room in either of them is paired with
/// somebody else there, and the two rooms of one person are a pair as well. The pairs make rings
/// and chains, in which seats are given to the one slot and the other by turns: then each pair is
/// parted. Every such step makes the rooms more even, until none can be.
final class Spread {

    private static final int NONE = Table.NONE;

    private final int rooms;
    private final int slots;
    private final int[][] seats;
    private final int[][] count;

    private Spread(int[][] seats, int rooms, int slots) {
        this.seats = seats;
        this.rooms = rooms;
        this.slots = slots;
        this.count = new int[slots][rooms];
    }

    /// Spreads rooms over slots.
    ///
    /// @param chosen of each person the rooms, none twice, at most one for each slot
    /// @return of each person the room in each slot; [Table#NONE] for none
    static int[][] over(int slots, int rooms, int[][] chosen) {
        var seats = new int[chosen.length][slots];
        for (var p = 0; p < chosen.length; p++) {
            Arrays.fill(seats[p], NONE);
            for (var n = 0; n < chosen[p].length; n++) {
                seats[p][(p + n) % slots] = chosen[p][n];
            }
        }
        var spread = new Spread(seats, rooms, slots);
        spread.count();
        spread.even();
        return seats;
    }

    private void count() {
        for (var seat : seats) {
            for (var slot = 0; slot < slots; slot++) {
                if (seat[slot] != NONE) {
                    count[slot][seat[slot]]++;
                }
            }
        }
    }

    private void even() {
        boolean changed = slots > 1;
        while (changed) {
            changed = false;
            for (var one = 0; one < slots; one++) {
                for (var other = one + 1; other < slots; other++) {
                    if (isUneven(one, other)) {
                        even(one, other);
                        changed = true;
                    }
                }
            }
        }
    }

    private boolean isUneven(int one, int other) {
        for (var room = 0; room < rooms; room++) {
            if (Math.abs(count[one][room] - count[other][room]) > 1) {
                return true;
            }
        }
        return false;
    }

    /// A seat is `2 * person`, and one more in the other slot.
    private void even(int one, int other) {
        var inRoom = pairs(one, other);
        var slotOf = new byte[2 * seats.length];
        for (var pass = 0; pass < 2; pass++) {
            for (var seat = 0; seat < slotOf.length; seat++) {
                boolean isEnd = inRoom[seat] == NONE || room(seat ^ 1, one, other) == NONE;
                if (room(seat, one, other) != NONE && slotOf[seat] == 0 && (pass == 1 || isEnd)) {
                    follow(seat, inRoom, slotOf, one, other);
                }
            }
        }
        exchange(slotOf, one, other);
    }

    private int[] pairs(int one, int other) {
        var pair = new int[2 * seats.length];
        Arrays.fill(pair, NONE);
        var waiting = new int[rooms];
        Arrays.fill(waiting, NONE);
        for (var seat = 0; seat < pair.length; seat++) {
            int room = room(seat, one, other);
            if (room == NONE) {
                continue;
            }
            if (waiting[room] == NONE) {
                waiting[room] = seat;
            } else {
                pair[seat] = waiting[room];
                pair[waiting[room]] = seat;
                waiting[room] = NONE;
            }
        }
        return pair;
    }

    private int room(int seat, int one, int other) {
        return seats[seat >> 1][(seat & 1) == 0 ? one : other];
    }

    /// From one end of a chain to the other, or once round a ring.
    private void follow(int from, int[] inRoom, byte[] slotOf, int one, int other) {
        boolean throughPerson = inRoom[from] == NONE;
        int seat = from;
        byte slot = 1;
        while (seat != NONE && slotOf[seat] == 0) {
            slotOf[seat] = slot;
            int following = throughPerson ? seat ^ 1 : inRoom[seat];
            seat = following != NONE && room(following, one, other) == NONE ? NONE : following;
            throughPerson = !throughPerson;
            slot = (byte) (3 - slot);
        }
    }

    private void exchange(byte[] slotOf, int one, int other) {
        for (var p = 0; p < seats.length; p++) {
            if (slotOf[2 * p] == 2 || slotOf[2 * p + 1] == 1) {
                count(p, one, other, -1);
                int kept = seats[p][one];
                seats[p][one] = seats[p][other];
                seats[p][other] = kept;
                count(p, one, other, 1);
            }
        }
    }

    private void count(int person, int one, int other, int by) {
        for (var slot : new int[] {one, other}) {
            if (seats[person][slot] != NONE) {
                count[slot][seats[person][slot]] += by;
            }
        }
    }
}
