package dk.tingsted.programme.publishing.data;

import dk.tingsted.programme.Item;
import dk.tingsted.programme.Participation;
import java.util.List;
import java.util.Objects;

/// The people of an item, in words.
final class People {

    private People() {}

    /// Everybody once, in printed order.
    static List<Participation> of(Slot slot) {
        return slot.item().people().stream().distinct().toList();
    }

    /// `Ida Jensen (A), formand, Danske Regioner`, one for each.
    static List<String> lines(Item item) {
        return item.people().stream().map(Participation::inWords).toList();
    }

    /// Empty where the programme says none.
    static String post(Participation person) {
        return Objects.requireNonNullElse(person.post(), "");
    }
}
