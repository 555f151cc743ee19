package dk.tingsted.workshops;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Who must not be in the same room, by their numbers in a [Table]; whoever of two said it.
///
/// @param strangers of each person who must be apart from somebody
record Apart(Map<Integer, Set<Integer>> strangers) {

    static Apart of(Table table) {
        if (table.wishes().people().stream().allMatch(person -> person.apart().isEmpty())) {
            return new Apart(Map.of());
        }
        var numbers = new HashMap<String, Integer>();
        for (var p = 0; p < table.people(); p++) {
            numbers.put(table.person(p).id(), p);
        }
        var strangers = new HashMap<Integer, Set<Integer>>();
        for (var p = 0; p < table.people(); p++) {
            for (var id : table.person(p).apart()) {
                int other = numbers.getOrDefault(id, p);
                strangers.computeIfAbsent(p, _ -> new HashSet<>()).add(other);
                strangers.computeIfAbsent(other, _ -> new HashSet<>()).add(p);
            }
        }
        return new Apart(strangers);
    }

    boolean isEmpty() {
        return strangers.isEmpty();
    }

    /// The rooms in which one is promised a place whom somebody of these must not meet. With more
    /// than one slot nobody knows yet when she will be there.
    Set<Integer> shut(List<Integer> members, Table table) {
        if (isEmpty() || table.slots() > 1) {
            return Set.of();
        }
        return members.stream()
                .flatMap(member -> strangers.getOrDefault(member, Set.of()).stream())
                .map(other -> table.held()[other])
                .filter(room -> room != Table.NONE)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Of each unit those that must not be where it is; empty where nobody minds anybody.
    List<Set<Integer>> ofUnits(List<Unit> units) {
        if (isEmpty()) {
            return List.of();
        }
        var unitOf = new HashMap<Integer, Integer>();
        for (var unit = 0; unit < units.size(); unit++) {
            for (var member : units.get(unit).members()) {
                unitOf.put(member, unit);
            }
        }
        var all = new ArrayList<Set<Integer>>();
        for (var unit : units) {
            all.add(
                    unit.members().stream()
                            .flatMap(member -> strangers.getOrDefault(member, Set.of()).stream())
                            .filter(unitOf::containsKey)
                            .map(unitOf::get)
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return List.copyOf(all);
    }
}
