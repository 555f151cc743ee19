package dk.tingsted.arrival;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/// What was pressed at a door.
///
/// @param key made by the door; the same key is the same press, however often it comes
/// @param name of one who is not on the list; empty for others
/// @param at when it was pressed, in whole milliseconds
/// @param by the organiser at the door
/// @param door the device
public record Press(
        UUID key, Comer comer, What what, String name, Instant at, String by, UUID door) {

    static final int LONGEST_NAME = 200;

    /// As it happened. Of two in the same millisecond every door takes the same first.
    static final Comparator<Press> AS_IT_HAPPENED =
            Comparator.comparing(Press::at).thenComparing(press -> press.key().toString());

    /// What it says.
    public enum What {
        ARRIVED,
        UNDONE
    }
}
