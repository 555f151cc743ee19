package dk.tingsted.programme.publishing.data;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Participation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The people of an item, in words.
final class People {

    private People() {}

    /// Everybody once, in printed order.
    static List<Participation> of(Slot slot) {
        return slot.item().people().stream().distinct().toList();
    }

    /// `Ida Jensen (A), formand, Danske Regioner`, one for each.
    static List<String> lines(Item item) {
        return item.people().stream().map(People::line).toList();
    }

    private static String line(Participation person) {
        var party = person.party();
        var name = party == null ? person.name() : person.name() + " (" + party + ")";
        return Stream.of(name, person.role(), person.organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /// Post and body on one line; empty where the programme says neither.
    static String post(Participation person) {
        return Stream.of(person.role(), person.organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
