package dk.tingsted.workshops;

/// A workshop that is held in every slot.
///
/// @param capacity seats in each slot, 0 or more
/// @param accessible whether somebody who needs an accessible room can be there
public record Room(String id, int capacity, boolean accessible) {
    public Room {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity " + capacity);
        }
    }
}
