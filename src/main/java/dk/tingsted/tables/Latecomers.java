package dk.tingsted.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds seats for those who have none, one after the other, at the table that lacks them most and
/// where they know the fewest. Nobody else is moved.
final class Latecomers {

    private static final int NOWHERE = -1;
    private static final int FORBIDDEN = 1_000_000;
    private static final int MIX = 100;
    private static final int MEET = 100;

    private final Gathering gathering;
    private final Units units;
    private final Values values;
    private final int[] sizes;

    /// Round, person: the number of her table.
    private final int[][] tables;

    Latecomers(Gathering gathering, Units units, Values values) {
        this.gathering = gathering;
        this.units = units;
        this.values = values;
        sizes = gathering.tables().stream().mapToInt(Table::size).toArray();
        tables = new int[gathering.rounds()][units.people()];
        Arrays.stream(tables).forEach(round -> Arrays.fill(round, NOWHERE));
    }

    /// For each round and table the people at it; empty when there is no seat for somebody, or none
    /// beside those she must sit with.
    Optional<List<int[][]>> joined(List<Map<String, List<String>>> before) {
        keep(before);
        for (var round = 0; round < tables.length; round++) {
            for (var person = 0; person < units.people(); person++) {
                if (tables[round][person] == NOWHERE && !seat(round, person)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(Arrays.stream(tables).map(this::byTable).toList());
    }

    private void keep(List<Map<String, List<String>>> before) {
        var people = new HashMap<String, Integer>();
        gathering.people().forEach(one -> people.put(one.id(), people.size()));
        var names = gathering.tables().stream().map(Table::id).toList();
        for (var round = 0; round < Math.min(before.size(), tables.length); round++) {
            var now = tables[round];
            before.get(round)
                    .forEach((name, sitting) -> {
                        int table = names.indexOf(name);
                        sitting.stream()
                                .map(people::get)
                                .filter(person -> person != null && mayStay(person, table))
                                .forEach(person -> now[person] = table);
                    });
        }
    }

    private boolean mayStay(int person, int table) {
        return table >= 0 && (!units.isSettled(person) || units.tableWith(person) == table);
    }

    private boolean seat(int round, int person) {
        int best = NOWHERE;
        int least = FORBIDDEN;
        for (var table = 0; table < sizes.length; table++) {
            int cost = cost(round, person, table);
            if (cost < least) {
                best = table;
                least = cost;
            }
        }
        tables[round][person] = best;
        return best != NOWHERE;
    }

    private int cost(int round, int person, int table) {
        var sitting = sitting(round, table);
        if (sitting.length >= sizes[table] || !isWelcome(round, person, table)) {
            return FORBIDDEN;
        }
        int cost = sitting.length;
        for (var value : values.of(person)) {
            int count = (int) Arrays.stream(sitting).filter(one -> has(one, value)).count();
            cost += MIX * values.more(value, count);
        }
        for (var other : sitting) {
            cost += MEET * met(person, other);
        }
        return cost + MIX * values.of(person).length;
    }

    private boolean isWelcome(int round, int person, int table) {
        boolean settledElsewhere = units.isSettled(person) && units.tableWith(person) != table;
        boolean friendsElsewhere =
                Arrays.stream(units.membersWith(person))
                        .map(friend -> tables[round][friend])
                        .anyMatch(at -> at != NOWHERE && at != table);
        return !settledElsewhere
                && !friendsElsewhere
                && Arrays.stream(units.foes(person)).noneMatch(foe -> tables[round][foe] == table);
    }

    private boolean has(int person, int value) {
        return Arrays.stream(values.of(person)).anyMatch(one -> one == value);
    }

    private int met(int person, int other) {
        return (int)
                Arrays.stream(tables)
                        .filter(round -> round[person] != NOWHERE && round[person] == round[other])
                        .count();
    }

    private int[] sitting(int round, int table) {
        return IntStream.range(0, units.people())
                .filter(person -> tables[round][person] == table)
                .toArray();
    }

    private int[][] byTable(int[] round) {
        var seated = new ArrayList<int[]>();
        for (var table = 0; table < sizes.length; table++) {
            int at = table;
            seated.add(
                    IntStream.range(0, round.length)
                            .filter(person -> round[person] == at)
                            .toArray());
        }
        return seated.toArray(int[][]::new);
    }
}
