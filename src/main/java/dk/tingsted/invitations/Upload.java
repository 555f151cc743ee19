package dk.tingsted.invitations;

import dk.tingsted.invitations.reading.Columns;
import dk.tingsted.invitations.reading.Sheet;
import org.jspecify.annotations.Nullable;

/// A list that was handed in and is not imported yet.
///
/// @param name what the list is to be called
/// @param group the name of the group for lines that name none; null for none
/// @param forSeveral whether its addresses are mailboxes by which several may be registered
record Upload(
        String name, @Nullable String group, boolean forSeveral, Sheet sheet, Columns columns) {

    Upload with(Columns others) {
        return new Upload(name, group, forSeveral, sheet, others);
    }

    Upload with(Sheet other) {
        return new Upload(name, group, forSeveral, other, columns);
    }

    Upload forGroup(@Nullable String other, boolean several) {
        return new Upload(name, other, several, sheet, columns);
    }
}
