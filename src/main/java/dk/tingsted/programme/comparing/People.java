package dk.tingsted.programme.comparing;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Participation;
import dk.tingsted.programme.Spot;
import java.util.ArrayList;
import java.util.List;
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
        pair(list, gone, come, String::equals, found);
        pair(list, gone, come, (a, b) -> Alike.letters(a).equals(Alike.letters(b)), found);
        pair(list, gone, come, Alike::names, found);
        gone.forEach(person -> found.add(new Difference.Left(list, person)));
        come.forEach(person -> found.add(new Difference.Joined(list, person)));
        return found.stream();
    }

    private static void pair(
            Spot list,
            List<Participation> gone,
            List<Participation> come,
            BiPredicate<String, String> same,
            List<Difference> found) {
        for (var person : List.copyOf(come)) {
            partner(person, gone, same)
                    .ifPresent(other -> {
                        gone.remove(other);
                        come.remove(person);
                        if (!other.equals(person)) {
                            found.add(new Difference.Redescribed(list, other, person));
                        }
                    });
        }
    }

    private static Optional<Participation> partner(
            Participation person, List<Participation> others, BiPredicate<String, String> same) {
        return others.stream().filter(other -> same.test(other.name(), person.name())).findFirst();
    }
}
