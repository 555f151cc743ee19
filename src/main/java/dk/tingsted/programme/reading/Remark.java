package dk.tingsted.programme.reading;

import dk.tingsted.programme.ItemId;

/// A statement about an item that has no id yet.
@FunctionalInterface
interface Remark {
    Statement about(ItemId item);
}
