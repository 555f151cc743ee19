package dk.tingsted.tables;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// People as numbers, in units: those who stay together, or one alone. A unit with somebody whose
/// table is settled is settled.
final class Units {

    private static final int NOWHERE = -1;

    private final int[] unitOf;
    private final int[][] members;
    private final int[] tables;
    private final int[][] foes;

    private Units(int[] unitOf, int[][] members, int[] tables, int[][] foes) {
        this.unitOf = unitOf;
        this.members = members;
        this.tables = tables;
        this.foes = foes;
    }

    static Units of(Gathering gathering) {
        var people = gathering.people();
        Map<String, Integer> numbers = new HashMap<>();
        for (var person : people) {
            numbers.put(person.id(), numbers.size());
        }
        var first = IntStream.range(0, people.size()).toArray();
        for (var group : gathering.together()) {
            join(group.stream().mapToInt(id -> numbers.getOrDefault(id, 0)).toArray(), first);
        }
        var heads = Arrays.stream(first).distinct().sorted().toArray();
        var members = new int[heads.length][];
        var tables = new int[heads.length];
        Arrays.fill(tables, NOWHERE);
        for (var unit = 0; unit < heads.length; unit++) {
            int head = heads[unit];
            members[unit] =
                    IntStream.range(0, first.length).filter(n -> first[n] == head).toArray();
        }
        var unitOf = Arrays.stream(first).map(head -> Arrays.binarySearch(heads, head)).toArray();
        settle(gathering, unitOf, tables);
        return new Units(unitOf, members, tables, foes(gathering, numbers));
    }

    /// Groups that share somebody become one.
    private static void join(int[] group, int[] first) {
        int head = Arrays.stream(group).map(one -> first[one]).min().orElse(0);
        var old = Arrays.stream(group).map(one -> first[one]).distinct().sorted().toArray();
        for (var n = 0; n < first.length; n++) {
            first[n] = Arrays.binarySearch(old, first[n]) >= 0 ? head : first[n];
        }
    }

    private static void settle(Gathering gathering, int[] unitOf, int[] tables) {
        var names = gathering.tables().stream().map(Table::id).toList();
        for (var n = 0; n < unitOf.length; n++) {
            int unit = unitOf[n];
            gathering.people().get(n).table().ifPresent(id -> tables[unit] = names.indexOf(id));
        }
    }

    private static int[][] foes(Gathering gathering, Map<String, Integer> numbers) {
        var foes = new int[numbers.size()][];
        Arrays.fill(foes, new int[0]);
        for (var group : gathering.apart()) {
            var all = group.stream().mapToInt(id -> numbers.getOrDefault(id, 0)).sorted().toArray();
            for (var one : all) {
                var others = Arrays.stream(all).filter(other -> other != one);
                foes[one] =
                        IntStream.concat(Arrays.stream(foes[one]), others)
                                .distinct()
                                .sorted()
                                .toArray();
            }
        }
        return foes;
    }

    int people() {
        return unitOf.length;
    }

    /// The units with more than one member or with a table of their own, the largest first.
    List<Integer> bound() {
        return IntStream.range(0, members.length)
                .filter(unit -> members[unit].length > 1 || tables[unit] != NOWHERE)
                .boxed()
                .sorted((a, b) -> Integer.compare(members[b].length, members[a].length))
                .toList();
    }

    int[] members(int unit) {
        return members[unit];
    }

    int[] membersWith(int person) {
        return members[unitOf[person]];
    }

    boolean isAlone(int person) {
        return membersWith(person).length == 1;
    }

    boolean isSettled(int person) {
        return tables[unitOf[person]] != NOWHERE;
    }

    /// The number of the table where a unit sits in every round; below 0 when it may sit anywhere.
    int tableOf(int unit) {
        return tables[unit];
    }

    int tableWith(int person) {
        return tableOf(unitOf[person]);
    }

    /// Those with whom a person shall not sit.
    int[] foes(int person) {
        return foes[person];
    }
}
