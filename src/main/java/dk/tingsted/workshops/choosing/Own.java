package dk.tingsted.workshops.choosing;

import dk.tingsted.programme.ItemId;
import java.util.List;
import java.util.Map;

/// What one person wishes and has.
///
/// @param wishes by block, the best first
/// @param places by block
public record Own(Map<ItemId, List<ItemId>> wishes, Map<ItemId, Placed> places) {
    public Own {
        wishes = Map.copyOf(wishes);
        places = Map.copyOf(places);
    }
}
