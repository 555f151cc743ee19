package dk.tingsted.notes;

import dk.tingsted.programme.ItemId;
import org.jspecify.annotations.Nullable;

/// What points are noted about.
///
/// @param item null for the conference as a whole
/// @param person her name as in the programme; empty for the item itself
public record Subject(@Nullable ItemId item, String person) {

    /// The longest name, as the database has room for.
    static final int LONGEST_NAME = 200;

    static final Subject CONFERENCE = new Subject(null, "");

    static Subject of(ItemId item) {
        return new Subject(item, "");
    }

    /// As it stands in the database and in a form; empty for none.
    String itemText() {
        return item == null ? "" : item.value();
    }

    static Subject of(String itemText, String person) {
        return new Subject(itemText.isEmpty() ? null : new ItemId(itemText), person);
    }
}
