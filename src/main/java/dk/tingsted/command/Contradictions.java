package dk.tingsted.command;

import dk.tingsted.platform.Unusable;
import dk.tingsted.tables.Guest;
import dk.tingsted.tables.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a gathering asks for and nobody can give: refused before anything is tried.
final class Contradictions {

    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, String> settled = new HashMap<>();
    private final List<Set<String>> together = new ArrayList<>();

    private Contradictions(List<Table> tables, List<Guest> people, List<Set<String>> wanted) {
        tables.forEach(table -> sizes.put(table.id(), table.size()));
        people.forEach(one -> one.table().ifPresent(table -> settled.put(one.id(), table)));
        wanted.forEach(this::join);
    }

    static void refuse(
            List<Table> tables,
            List<Guest> people,
            List<Set<String>> together,
            List<Set<String>> apart) {
        int seats = tables.stream().mapToInt(Table::size).sum();
        if (people.size() > seats) {
            throw new Unusable(
                    "Der er %d personer, men kun %d pladser.".formatted(people.size(), seats));
        }
        var found = new Contradictions(tables, people, together);
        found.together.forEach(found::refuseTwoTables);
        apart.forEach(found::refuseTogether);
        found.together.forEach(found::refuseTooMany);
        found.refuseFullTables();
        apart.forEach(group -> found.refuseFewTables(group, tables.size()));
    }

    /// Groups that share somebody are one.
    private void join(Set<String> group) {
        var all = new LinkedHashSet<>(group);
        for (var other : List.copyOf(together)) {
            if (other.stream().anyMatch(group::contains)) {
                all.addAll(other);
                together.remove(other);
            }
        }
        together.add(all);
    }

    /// Those who go with somebody whose table is settled are settled, too.
    private void refuseTwoTables(Set<String> group) {
        String first = null;
        for (var person : group) {
            var table = settled.get(person);
            if (table != null && first != null && !table.equals(settled.get(first))) {
                throw new Unusable(
                        "»%s« og »%s« skal sidde sammen, men har hver sit faste bord."
                                .formatted(Ids.shown(first), Ids.shown(person)));
            }
            first = table == null ? first : person;
        }
        if (first != null) {
            var table = settled.get(first);
            group.forEach(person -> settled.put(person, table));
        }
    }

    private void refuseTooMany(Set<String> group) {
        int largest = sizes.values().stream().mapToInt(size -> size).max().orElse(0);
        if (group.size() > largest) {
            throw new Unusable(
                    "%d personer skal sidde sammen, men det største bord har %d pladser."
                            .formatted(group.size(), largest));
        }
    }

    private void refuseFullTables() {
        var taken = new HashMap<String, Integer>();
        settled.values().forEach(table -> taken.merge(table, 1, Integer::sum));
        taken.forEach((table, people) -> {
            int size = sizes.getOrDefault(table, 0);
            if (people > size) {
                throw new Unusable(
                        "Ved bordet »%s« er der %d pladser, men %d personer skal sidde der."
                                .formatted(Ids.shown(table), size, people));
            }
        });
    }

    private void refuseTogether(Set<String> apart) {
        for (var group : together) {
            var both = new LinkedHashSet<>(apart);
            both.retainAll(group);
            if (both.size() > 1) {
                refusePair(List.copyOf(both), "både sidde sammen og hver for sig");
            }
        }
        var at = new HashMap<String, String>();
        for (var person : apart) {
            var table = settled.get(person);
            var other = table == null ? null : at.put(table, person);
            if (other != null) {
                refusePair(List.of(other, person), "sidde hver for sig, men ved samme faste bord");
            }
        }
    }

    private static void refusePair(List<String> pair, String what) {
        throw new Unusable(
                "»%s« og »%s« skal %s."
                        .formatted(Ids.shown(pair.get(0)), Ids.shown(pair.get(1)), what));
    }

    private void refuseFewTables(Set<String> apart, int tables) {
        if (new HashSet<>(apart).size() > tables) {
            throw new Unusable(
                    "%d personer skal sidde hver for sig, men der er kun %d borde."
                            .formatted(apart.size(), tables));
        }
    }
}
