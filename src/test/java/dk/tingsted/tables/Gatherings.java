package dk.tingsted.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/// Gatherings that are made up, and what a plan for one is worth, counted as it is defined.
final class Gatherings {

    private static final List<String> ATTRIBUTES = List.of("municipality", "group", "field");

    private Gatherings() {}

    /// 32 municipalities, 4 groups of different size, 5 fields.
    static Gathering of(int people, int tables, int rounds, long seed) {
        var random = new Random(seed);
        var guests =
                IntStream.range(0, people)
                        .mapToObj(n -> guest("p" + n, random, Optional.empty()))
                        .toList();
        return of(guests, tables(tables, (people + tables - 1) / tables), rounds);
    }

    static Gathering of(List<Guest> people, List<Table> tables, int rounds) {
        return new Gathering(tables, rounds, ATTRIBUTES, people, List.of(), List.of());
    }

    static Guest guest(String id, Random random, Optional<String> table) {
        return new Guest(
                id,
                List.of(
                        Optional.of("m" + random.nextInt(32)),
                        Optional.of("g" + Math.min(3, random.nextInt(7))),
                        Optional.of("f" + random.nextInt(5))),
                table);
    }

    static List<Table> tables(int count, int size) {
        return IntStream.range(0, count).mapToObj(n -> new Table("t" + n, size)).toList();
    }

    static Gathering with(Gathering one, List<Set<String>> together, List<Set<String>> apart) {
        return new Gathering(
                one.tables(), one.rounds(), one.attributes(), one.people(), together, apart);
    }

    /// Counted from the plan alone.
    static Score score(Gathering gathering, Plan plan) {
        int imbalance = 0;
        for (var attribute = 0; attribute < gathering.attributes().size(); attribute++) {
            imbalance += imbalance(gathering, plan, attribute);
        }
        Map<Set<String>, Integer> meetings = new HashMap<>();
        for (var round : plan.rounds()) {
            for (var table : round.values()) {
                for (var pair : pairs(table)) {
                    meetings.merge(pair, 1, Integer::sum);
                }
            }
        }
        return new Score(
                imbalance, meetings.values().stream().mapToInt(m -> m * (m - 1) / 2).sum());
    }

    private static int imbalance(Gathering gathering, Plan plan, int attribute) {
        Map<String, String> values = new HashMap<>();
        for (var person : gathering.people()) {
            person.values().get(attribute).ifPresent(value -> values.put(person.id(), value));
        }
        int sum = 0;
        for (var value : Set.copyOf(values.values())) {
            int all = (int) values.values().stream().filter(value::equals).count();
            int tables = gathering.tables().size();
            for (var round : plan.rounds()) {
                for (var table : round.values()) {
                    int here =
                            (int) table.stream().filter(id -> value.equals(values.get(id))).count();
                    sum += Math.max(0, here - Math.ceilDiv(all, tables));
                    sum += Math.max(0, all / tables - here);
                }
            }
        }
        return sum;
    }

    static List<Set<String>> pairs(List<String> people) {
        var pairs = new ArrayList<Set<String>>();
        for (var one : people) {
            for (var other : people) {
                if (one.compareTo(other) < 0) {
                    pairs.add(Set.of(one, other));
                }
            }
        }
        return pairs;
    }
}
