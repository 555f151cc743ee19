package dk.tingsted.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The values of attributes as numbers, and between how few and how many of each a table should
/// have. Who has no value of an attribute is counted nowhere: her number for it is a value that may
/// be as many as it likes.
final class Values {

    private final int[][] ofPeople;
    private final int[] few;
    private final int[] many;
    private final List<List<Integer>> byAttribute;

    private Values(int[][] ofPeople, int[] few, int[] many, List<List<Integer>> byAttribute) {
        this.ofPeople = ofPeople;
        this.few = few;
        this.many = many;
        this.byAttribute = List.copyOf(byAttribute);
    }

    static Values of(Gathering gathering) {
        int attributes = gathering.attributes().size();
        var ofPeople = new int[gathering.people().size()][attributes];
        var people = new ArrayList<Integer>();
        var byAttribute = new ArrayList<List<Integer>>();
        for (var attribute = 0; attribute < attributes; attribute++) {
            int first = people.size();
            number(gathering.people(), attribute, ofPeople, people);
            byAttribute.add(IntStream.range(first, people.size()).boxed().toList());
        }
        int tables = gathering.tables().size();
        var few = people.stream().mapToInt(m -> m < 0 ? 0 : m / tables);
        var many =
                people.stream()
                        .mapToInt(m -> m < 0 ? Integer.MAX_VALUE : (m + tables - 1) / tables);
        return new Values(ofPeople, few.toArray(), many.toArray(), byAttribute);
    }

    /// @param people how many share each value; -1 for those who have none
    private static void number(
            List<Guest> guests, int attribute, int[][] ofPeople, List<Integer> people) {
        int none = people.size();
        people.add(-1);
        Map<String, Integer> numbers = new HashMap<>();
        for (var n = 0; n < ofPeople.length; n++) {
            var value = guests.get(n).values().get(attribute);
            int number =
                    value.isEmpty()
                            ? none
                            : numbers.computeIfAbsent(value.get(), _ -> none + 1 + numbers.size());
            if (number == people.size()) {
                people.add(0);
            }
            if (number != none) {
                people.set(number, people.get(number) + 1);
            }
            ofPeople[n][attribute] = number;
        }
    }

    int size() {
        return few.length;
    }

    /// The number of each attribute's value, in the order of attributes.
    int[] of(int person) {
        return ofPeople[person];
    }

    List<List<Integer>> byAttribute() {
        return byAttribute;
    }

    /// How many of a value a table should have at least.
    int few(int value) {
        return few[value];
    }

    /// And at most.
    int many(int value) {
        return many[value];
    }

    int imbalance(int[] counts) {
        int sum = 0;
        for (var value = 0; value < counts.length; value++) {
            sum += Math.max(0, counts[value] - many[value]);
            sum += Math.max(0, few[value] - counts[value]);
        }
        return sum;
    }

    /// What one more of a value does, where there are so many.
    int more(int value, int count) {
        return count >= many[value] ? 1 : count < few[value] ? -1 : 0;
    }

    /// What one less does.
    int less(int value, int count) {
        return count > many[value] ? -1 : count <= few[value] ? 1 : 0;
    }
}
