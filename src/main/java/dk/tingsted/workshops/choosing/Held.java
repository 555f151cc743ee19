package dk.tingsted.workshops.choosing;

import dk.tingsted.programme.ItemId;
import dk.tingsted.registration.RegistrationId;
import java.util.Map;
import java.util.Set;

/// How it is while nobody else can change it.
///
/// @param rounds by block
/// @param clashes for each block those at the same time
/// @param twins for each workshop the same one at other times
/// @param loads how many are in each workshop, without those who lead it
/// @param people of those who ask and come: the place that each has, by block
record Held(
        Map<ItemId, Round> rounds,
        Map<ItemId, Set<ItemId>> clashes,
        Map<ItemId, Set<ItemId>> twins,
        Map<ItemId, Integer> loads,
        Map<RegistrationId, Map<ItemId, Placed>> people) {

    Held {
        rounds = Map.copyOf(rounds);
        clashes = Map.copyOf(clashes);
        twins = Map.copyOf(twins);
        loads = Map.copyOf(loads);
        people = Map.copyOf(people);
    }
}
