package dk.tingsted.registration;

import dk.tingsted.registration.Standing.Lack;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The places of one conference, as they were counted while it was held.
///
/// @param places that all groups share; null for as many as come
record Room(@Nullable Integer places, Map<GroupId, Counted> groups) {

    /// @param places of the group alone; null where only the shared limit counts
    /// @param held by those who are expected or have an offer
    record Counted(@Nullable Integer places, int held, int waiting) {

        boolean isFull() {
            return places != null && held >= places;
        }
    }

    Room {
        groups = Map.copyOf(groups);
    }

    /// Why there is no place for one more; empty when there is.
    Optional<Lack> lack(GroupId group) {
        if (of(group).isFull()) {
            return Optional.of(Lack.IN_GROUP);
        }
        return isFull() ? Optional.of(Lack.IN_ALL) : Optional.empty();
    }

    boolean isFull() {
        return places != null && held() >= places;
    }

    /// The number in the queue of one more who waits: in the group's own where it is the group that
    /// is full, else in that of all.
    int nextNumber(GroupId group, Lack lack) {
        return 1
                + switch (lack) {
                    case IN_GROUP -> of(group).waiting();
                    case IN_ALL -> waiting();
                };
    }

    int waiting() {
        return groups.values().stream().mapToInt(Counted::waiting).sum();
    }

    Room withHeld(GroupId group) {
        var was = of(group);
        return with(group, new Counted(was.places(), was.held() + 1, was.waiting()));
    }

    Room withWaiting(GroupId group) {
        var was = of(group);
        return with(group, new Counted(was.places(), was.held(), was.waiting() + 1));
    }

    private int held() {
        return groups.values().stream().mapToInt(Counted::held).sum();
    }

    private Counted of(GroupId group) {
        var counted = groups.get(group);
        if (counted == null) {
            throw new IllegalArgumentException("No group of this conference: " + group);
        }
        return counted;
    }

    private Room with(GroupId group, Counted counted) {
        var all = new HashMap<>(groups);
        all.put(group, counted);
        return new Room(places, all);
    }
}
