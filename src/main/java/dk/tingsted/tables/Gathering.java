package dk.tingsted.tables;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Whom to seat where. Tables and people are put in the order of their ids, so that the order in
/// which they were named changes nothing.
///
/// @param attributes what tables are to be mixed by
/// @param together those who share a table in every round; nobody is in two of them
/// @param apart no two of them ever share a table
public record Gathering(
        List<Table> tables,
        int rounds,
        List<String> attributes,
        List<Guest> people,
        List<Set<String>> together,
        List<Set<String>> apart) {

    public Gathering {
        tables = tables.stream().sorted(Comparator.comparing(Table::id)).toList();
        people = people.stream().sorted(Comparator.comparing(Guest::id)).toList();
        attributes = List.copyOf(attributes);
        together = together.stream().map(Set::copyOf).toList();
        apart = apart.stream().map(Set::copyOf).toList();
        if (tables.isEmpty() || people.isEmpty() || rounds < 1) {
            throw new IllegalArgumentException("nobody to seat, or nowhere");
        }
        if (people.size() > tables.stream().mapToInt(Table::size).sum()) {
            throw new IllegalArgumentException("more people than seats");
        }
    }
}
