package dk.tingsted.workshops;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who chooses together, for [Audit]: worked out from the wishes by a way of its own, from one to
/// the next whom she or others named.
final class Companies {

    /// Those who choose a room together.
    ///
    /// @param only the one room that is open to them, because one with them was promised it
    record Company(List<Person> people, @Nullable String only) {}

    private final Map<String, List<Person>> named = new HashMap<>();

    private Companies(Wishes wishes) {
        var people = new HashMap<String, Person>();
        wishes.people().forEach(person -> people.put(person.id(), person));
        for (var person : wishes.people()) {
            if (person.with() != null) {
                var other = Objects.requireNonNull(people.get(person.with()));
                named.computeIfAbsent(person.id(), _ -> new ArrayList<>()).add(other);
                named.computeIfAbsent(other.id(), _ -> new ArrayList<>()).add(person);
            }
        }
    }

    /// Without those who have nothing to choose.
    static List<Company> of(Wishes wishes) {
        var companies = new Companies(wishes);
        var seen = new HashSet<String>();
        var found = new ArrayList<Company>();
        for (var person : wishes.people()) {
            if (!seen.contains(person.id())) {
                found.addAll(parts(companies.around(person, seen), wishes.slots()));
            }
        }
        return found;
    }

    private List<Person> around(Person first, Set<String> seen) {
        var around = new ArrayList<>(List.of(first));
        seen.add(first.id());
        for (var n = 0; n < around.size(); n++) {
            for (var next : named.getOrDefault(around.get(n).id(), List.of())) {
                if (seen.add(next.id())) {
                    around.add(next);
                }
            }
        }
        return around;
    }

    /// Who was promised a room keeps it, and chooses alone for the other slots.
    private static List<Company> parts(List<Person> around, int slots) {
        var free = around.stream().filter(person -> person.held() == null).toList();
        var bound = around.stream().filter(person -> person.held() != null).toList();
        var parts = new ArrayList<Company>();
        if (!free.isEmpty()) {
            boolean isFree = bound.isEmpty() || slots > 1;
            parts.add(new Company(free, isFree ? null : bound.getFirst().held()));
        }
        if (slots > 1) {
            bound.forEach(person -> parts.add(new Company(List.of(person), null)));
        }
        return parts;
    }
}
