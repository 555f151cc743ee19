package dk.tingsted.workshops.choosing;

import dk.tingsted.registration.RegistrationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What the division must heed besides wishes and places.
///
/// @param together pairs who are to be in the same room; no two of them, also through others, are
///   among those apart
/// @param mutual of those the ones who asked for each other themselves
/// @param apart pairs who must not be in the same room
/// @param stepFree who needs a way in without steps
record Care(
        List<Bond> together, List<Bond> mutual, List<Bond> apart, Set<RegistrationId> stepFree) {

    static final Care NONE = new Care(List.of(), List.of(), List.of(), Set.of());

    Care {
        together = List.copyOf(together);
        mutual = List.copyOf(mutual);
        apart = List.copyOf(apart);
        stepFree = Set.copyOf(stepFree);
    }

    /// Two who ask for each other go together, unless the secretariat keeps them or others with
    /// them apart.
    static Care of(List<Bond> together, List<Bond> apart, List<Asked> asked) {
        var circles = Circles.of(together);
        var mutual = new ArrayList<Bond>();
        for (var bond : mutual(asked)) {
            if (!circles.wouldPart(bond, apart)) {
                circles.join(bond);
                mutual.add(bond);
            }
        }
        var all = new ArrayList<>(together);
        mutual.stream().filter(bond -> !together.contains(bond)).forEach(all::add);
        return new Care(all, mutual, apart, stepFree(asked));
    }

    private static Set<RegistrationId> stepFree(List<Asked> asked) {
        return asked.stream().filter(Asked::stepFree).map(Asked::who).collect(Collectors.toSet());
    }

    private static List<Bond> mutual(List<Asked> asked) {
        var wanting = asked.stream().filter(one -> one.company() != null).toList();
        return wanting.stream()
                .flatMap(one ->
                        wanting.stream()
                                .filter(other -> one.who().value() < other.who().value())
                                .filter(other -> one.means(other) && other.means(one))
                                .map(other -> Bond.of(one.who(), other.who())))
                .sorted(
                        Comparator.comparingLong((Bond bond) -> bond.one().value())
                                .thenComparingLong(bond -> bond.other().value()))
                .toList();
    }

    boolean isEmpty() {
        return together.isEmpty() && apart.isEmpty() && stepFree.isEmpty();
    }

    Circles circles() {
        return Circles.of(together);
    }
}
