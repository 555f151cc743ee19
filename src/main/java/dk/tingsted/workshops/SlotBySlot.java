package dk.tingsted.workshops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Divides companies for several slots: the best for the first, then the best of what is left for
/// the second, and so on. That need not be the best for all of them together.
final class SlotBySlot {

    private final Table table;
    private final int[][] seats;

    /// The slot in which each person has the room that she was promised.
    private final int[] promised;

    private SlotBySlot(Table table) {
        this.table = table;
        this.seats = new int[table.people()][table.slots()];
        this.promised = new int[table.people()];
    }

    /// Of each person the room in each slot.
    static int[][] seats(Table table) {
        var divided = new SlotBySlot(table);
        divided.promise();
        IntStream.range(0, table.slots()).forEach(divided::divide);
        return divided.seats;
    }

    /// Companies are promised a room in one slot while there is one that holds them, the greatest
    /// first; what is left of them after that, one by one.
    private void promise() {
        var load = new int[table.slots()][table.rooms()];
        var companies =
                Units.companies(table).values().stream()
                        .map(this::bound)
                        .sorted(Comparator.comparingInt(company -> -company.size()))
                        .toList();
        var alone = new ArrayList<Integer>();
        for (var company : companies) {
            if (!isPromised(company, load)) {
                alone.addAll(company);
            }
        }
        alone.forEach(person -> isPromised(List.of(person), load));
    }

    private List<Integer> bound(List<Integer> company) {
        return company.stream().filter(person -> table.held()[person] != Table.NONE).toList();
    }

    private boolean isPromised(List<Integer> company, int[][] load) {
        if (company.isEmpty()) {
            return true;
        }
        int room = table.held()[company.getFirst()];
        for (var slot = 0; slot < load.length; slot++) {
            if (load[slot][room] + company.size() <= table.seats()[room]) {
                load[slot][room] += company.size();
                for (var person : company) {
                    promised[person] = slot;
                }
                return true;
            }
        }
        return false;
    }

    private void divide(int slot) {
        var held = new int[table.people()];
        Arrays.setAll(held, p -> promised[p] == slot ? table.held()[p] : Table.NONE);
        var wishes = table.wishes();
        var once =
                new Wishes(
                        1,
                        wishes.rooms(),
                        wishes.people(),
                        wishes.objective(),
                        wishes.seed() + " " + slot,
                        wishes.holdBack());
        var costs = IntStream.range(0, held.length).mapToObj(p -> left(p, slot)).toList();
        var part = new Table(once, costs, held, table.seats());
        var rooms = Places.division(part, Units.of(part)).seats();
        IntStream.range(0, rooms.length).forEach(p -> seats[p][slot] = rooms[p][0]);
    }

    /// Without the rooms that she has been in, or is promised for another slot.
    private short[] left(int person, int slot) {
        var costs = table.costs().get(person).clone();
        for (var past = 0; past < slot; past++) {
            if (seats[person][past] != Table.NONE) {
                costs[seats[person][past]] = Table.CLOSED;
            }
        }
        if (table.held()[person] != Table.NONE && promised[person] != slot) {
            costs[table.held()[person]] = Table.CLOSED;
        }
        return costs;
    }
}
