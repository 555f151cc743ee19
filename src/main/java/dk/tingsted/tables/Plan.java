package dk.tingsted.tables;

import java.util.List;
import java.util.Map;

/// Who sits where.
///
/// @param rounds in each, from table to people, both in the order of their ids
/// @param bounds below which no plan for the same people can come
public record Plan(List<Map<String, List<String>>> rounds, Score score, Score bounds) {

    public Plan {
        rounds = List.copyOf(rounds);
    }
}
