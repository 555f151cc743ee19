package dk.tingsted.discussions;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;

/// The groups in which people stand, and how well they hold.
///
/// @param stability the mean likeness to the groups that other people of the same kind would have
///   given, 0 to 1; 0 where there are no groups
record Found(Grouping grouping, double stability) {

    /// Whoever voted on so many statements is placed in a group, or on all if there are fewer.
    private static final int VOTES = 7;

    /// Where few did, those who voted most are taken until there are so many.
    private static final int PEOPLE = 15;

    static Found of(Votes votes, Components components) {
        var people = active(votes);
        var places = places(votes, people, components);
        return Clusters.of(places)
                .map(clusters -> {
                    var labels = clusters.labels(places);
                    return new Found(
                            named(votes, people, labels), Stability.of(votes, people, labels));
                })
                .orElse(new Found(Grouping.NONE, 0));
    }

    static List<Point> places(Votes votes, int[] people, Components components) {
        return Arrays.stream(people)
                .mapToObj(person -> components.place(votes.of(person)))
                .toList();
    }

    static int[] active(Votes votes) {
        int enough = Math.min(VOTES, votes.statements().size());
        var most =
                votes.everybody()
                        .boxed()
                        .sorted(Comparator.comparingInt(person -> -votes.of(person).size()))
                        .toList();
        long active = most.stream().filter(one -> votes.of(one).size() >= enough).count();
        return most.stream()
                .limit(Math.max(PEOPLE, active))
                .filter(person -> votes.of(person).size() > 0)
                .mapToInt(person -> person)
                .sorted()
                .toArray();
    }

    /// The largest group is number 0; of equally large ones the one whose first person comes first.
    private static Grouping named(Votes votes, int[] people, int[] labels) {
        var order =
                Arrays.stream(labels)
                        .distinct()
                        .boxed()
                        .sorted(Comparator.comparingLong(label -> -size(labels, label)))
                        .toList();
        var groups = new LinkedHashMap<String, Integer>();
        IntStream.range(0, people.length)
                .forEach(n -> groups.put(votes.people().get(people[n]), order.indexOf(labels[n])));
        return new Grouping(groups);
    }

    private static long size(int[] labels, int label) {
        return Arrays.stream(labels).filter(one -> one == label).count();
    }
}
