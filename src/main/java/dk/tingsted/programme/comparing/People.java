package dk.tingsted.programme.comparing;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// What differs between two lists of people.
final class People {

    private People() {}

    static Stream<Difference> listed(Spot list, List<Affiliation> before, List<Affiliation> after) {
        return of(
                list,
                before.stream().map(People::participation).toList(),
                after.stream().map(People::participation).toList());
    }

    private static Participation participation(Affiliation person) {
        return new Participation(person.name(), person.role(), person.organisation(), null, null);
    }

    /// First the same names find each other, then those that are alike.
    static Stream<Difference> of(Spot list, List<Participation> before, List<Participation> after) {
        var found = new ArrayList<Difference>();
        var gone = new ArrayList<>(before);
        var come = new ArrayList<>(after);
        var partners = new HashMap<Participation, Participation>();
        pair(gone, come, String::equals, partners);
        pair(gone, come, (a, b) -> Alike.letters(a).equals(Alike.letters(b)), partners);
        pair(gone, come, Alike::names, partners);
        after.forEach(person -> {
            var other = partners.get(person);
            if (other != null && !other.equals(person)) {
                found.add(new Difference.Redescribed(list, other, person));
            }
        });
        reordered(list, before, after, partners).ifPresent(found::add);
        gone.forEach(person -> found.add(new Difference.Left(list, person)));
        come.forEach(person -> found.add(new Difference.Joined(list, person)));
        return found.stream();
    }

    /// Whether those who are in both stand in another order.
    private static Optional<Difference> reordered(
            Spot list,
            List<Participation> before,
            List<Participation> after,
            Map<Participation, Participation> partners) {
        var now = after.stream().distinct().filter(partners::containsKey).toList();
        var stood = now.stream().map(partners::get).distinct().toList();
        var was = before.stream().distinct().filter(stood::contains).toList();
        return was.equals(stood)
                ? Optional.empty()
                : Optional.of(new Difference.Reordered(list, was, now));
    }

    private static void pair(
            List<Participation> gone,
            List<Participation> come,
            BiPredicate<String, String> same,
            Map<Participation, Participation> partners) {
        for (var person : List.copyOf(come)) {
            partner(person, gone, same)
                    .ifPresent(other -> {
                        gone.remove(other);
                        come.remove(person);
                        partners.put(person, other);
                    });
        }
    }

    private static Optional<Participation> partner(
            Participation person, List<Participation> others, BiPredicate<String, String> same) {
        return others.stream().filter(other -> same.test(other.name(), person.name())).findFirst();
    }
}
