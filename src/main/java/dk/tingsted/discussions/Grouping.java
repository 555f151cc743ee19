package dk.tingsted.discussions;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Which people vote alike.
///
/// @param groups from person to group, in the natural order of people; empty when none hold
public record Grouping(Map<String, Integer> groups) {

    static final Grouping NONE = new Grouping(Map.of());

    public Grouping {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    /// Ascending.
    TreeSet<Integer> numbers() {
        return new TreeSet<>(groups.values());
    }

    IntStream members(int group, Votes votes) {
        return votes.everybody()
                .filter(person -> groups.getOrDefault(votes.people().get(person), -1) == group);
    }
}
