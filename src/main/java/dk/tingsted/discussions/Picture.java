package dk.tingsted.discussions;

import java.util.List;

/// Where those who are in a group stand: near each other who vote alike. Without names, in the
/// order of no list.
///
/// @param dots within 0 to 1 both ways
public record Picture(List<Dot> dots) {

    public Picture {
        dots = List.copyOf(dots);
    }

    /// Somebody.
    public record Dot(double x, double y, int group) {}

    /// Of votes and the groups that were found in them.
    public static Picture of(Votes votes, Grouping grouping) {
        var components = Components.of(votes, votes.everybody().toArray());
        var people =
                votes.everybody()
                        .filter(one -> grouping.groups().containsKey(votes.people().get(one)))
                        .boxed()
                        .toList();
        var places = people.stream().map(one -> components.place(votes.of(one))).toList();
        double wide = places.stream().mapToDouble(one -> Math.abs(one.x())).max().orElse(1);
        double high = places.stream().mapToDouble(one -> Math.abs(one.y())).max().orElse(1);
        return new Picture(
                java.util.stream.IntStream.range(0, people.size())
                        .mapToObj(n ->
                                new Dot(
                                        within(places.get(n).x(), wide),
                                        within(places.get(n).y(), high),
                                        grouping.groups()
                                                .getOrDefault(
                                                        votes.people().get(people.get(n)), 0)))
                        .sorted(
                                java.util.Comparator.comparingInt(Dot::group)
                                        .thenComparingDouble(Dot::x))
                        .toList());
    }

    private static double within(double place, double most) {
        return most < 1e-9 ? 0.5 : 0.5 + place / most / 2;
    }
}
