package dk.tingsted.notices;

import dk.tingsted.notices.Letter.State;
import dk.tingsted.registration.Person;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Those who get a letter of their own about an edition.
///
/// @param addresses in lower case
/// @param people by the keys by which they are known in one conference
record SpokenTo(Set<String> addresses, Set<String> people) {

    SpokenTo {
        addresses = Set.copyOf(addresses);
        people = Set.copyOf(people);
    }

    static SpokenTo of(List<Letter> letters, int edition) {
        var own =
                letters.stream()
                        .filter(one -> one.edition() == edition && one.state() != State.REPLACED)
                        .toList();
        return new SpokenTo(
                own.stream()
                        .map(Letter::address)
                        .filter(Objects::nonNull)
                        .map(address -> address.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                own.stream().map(Letter::person).collect(Collectors.toSet()));
    }

    /// By her address, or else by her name.
    boolean includes(Person person) {
        return addresses.contains(person.address())
                || people.contains(Concerned.key(person.name()));
    }
}
