package dk.tingsted.workshops;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Who goes where.
///
/// @param rooms by the person's id: the room in each slot, null for a slot without one; who has no
///   room at all is not here
/// @param unassigned who has no room in one slot or more, in the order of the ids
/// @param outsideWishes who is in a room that was not wished for, in the order of the ids
/// @param cost the sum of the costs of all places
/// @param profile how many places cost 1, 2, …
/// @param prices empty when there is no proof of that kind
/// @param proved whether it is certain that no division is better
public record Assignment(
        SortedMap<String, List<@Nullable String>> rooms,
        List<String> unassigned,
        List<String> outsideWishes,
        long cost,
        List<Integer> profile,
        Optional<Prices> prices,
        boolean proved) {}
