package dk.tingsted.workshops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Who must be divided together, from whom each wants to stay with. Also what is said in a row: one
/// with another, and she with a third.
final class Units {

    private Units() {}

    /// Those who have all that they need by promises are in none.
    static List<Unit> of(Table table) {
        var units = new ArrayList<Unit>();
        var apart = Apart.of(table);
        for (var company : companies(table).values()) {
            units.addAll(of(company, table, apart));
        }
        return List.copyOf(units);
    }

    /// Promised people stay where they were promised to be, and the others come to them. With more
    /// than one slot, who was promised a room is divided alone.
    private static List<Unit> of(List<Integer> company, Table table, Apart apart) {
        var free = company.stream().filter(p -> table.held()[p] == Table.NONE).toList();
        var bound = company.stream().filter(p -> table.held()[p] != Table.NONE).toList();
        var units = new ArrayList<Unit>();
        if (!free.isEmpty()) {
            int only = bound.isEmpty() || table.slots() > 1 ? Table.NONE : room(bound, table);
            units.add(new Unit(free, table.slots(), only, apart.shut(free, table)));
        }
        if (table.slots() > 1) {
            bound.forEach(
                    p -> units.add(new Unit(List.of(p), table.slots() - 1, Table.NONE, Set.of())));
        }
        return units;
    }

    private static int room(List<Integer> bound, Table table) {
        return table.held()[bound.getFirst()];
    }

    /// By the first of each, in the order of the ids.
    static Map<Integer, List<Integer>> companies(Table table) {
        var leader = leaders(table);
        var companies = new TreeMap<Integer, List<Integer>>();
        for (var p = 0; p < leader.length; p++) {
            companies.computeIfAbsent(top(leader, p), _ -> new ArrayList<>(1)).add(p);
        }
        return companies;
    }

    private static int[] leaders(Table table) {
        var leader = new int[table.people()];
        Arrays.setAll(leader, p -> p);
        var number = new HashMap<String, Integer>();
        for (var p = 0; p < leader.length; p++) {
            number.put(table.person(p).id(), p);
        }
        for (var p = 0; p < leader.length; p++) {
            var with = number.get(table.person(p).with());
            if (with != null) {
                join(leader, top(leader, p), top(leader, with));
            }
        }
        return leader;
    }

    private static void join(int[] leader, int one, int other) {
        leader[Math.max(one, other)] = Math.min(one, other);
    }

    private static int top(int[] leader, int person) {
        int at = person;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
