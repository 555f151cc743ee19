package dk.tingsted.stands;

import dk.tingsted.programme.publishing.Stall;
import org.jspecify.annotations.Nullable;

/// A stand, as it is kept.
///
/// @param number on the plan, from 1
/// @param address of the exhibitor's mailbox; empty where nobody has noted it
/// @param picture null where none was handed in
/// @param place null where it has none on the plan
record Stand(
        long id,
        int number,
        Told told,
        String address,
        Stall.@Nullable Picture picture,
        Stall.@Nullable Place place) {

    /// What is written of it.
    ///
    /// @param description paragraphs are separated by an empty line; may be empty
    /// @param contact on one line; may be empty
    /// @param web https; may be empty
    record Told(String name, String description, String contact, String web) {}

    /// By which its pass knows it.
    String key() {
        return "stand:" + id;
    }

    Stall stall() {
        return new Stall(
                number,
                told.name(),
                told.description(),
                told.contact(),
                told.web(),
                picture,
                place);
    }
}
