package dk.tingsted.workshops.choosing;

import dk.tingsted.programme.ItemId;
import org.jspecify.annotations.Nullable;

/// Where a workshop is held, and for how many.
///
/// @param places null as long as nobody has said
/// @param room in the house; null for none
/// @param address on a screen, with whatever provider; null for none
/// @param jitsi the name of a room of its own on our Jitsi server; null for none
/// @param accessible whether one comes in without steps
public record Venue(
        ItemId workshop,
        @Nullable Integer places,
        @Nullable String room,
        @Nullable String address,
        @Nullable String jitsi,
        boolean accessible) {

    /// One without steps on the way in.
    public Venue(
            ItemId workshop,
            @Nullable Integer places,
            @Nullable String room,
            @Nullable String address,
            @Nullable String jitsi) {
        this(workshop, places, room, address, jitsi, true);
    }

    public static Venue of(ItemId workshop) {
        return new Venue(workshop, null, null, null, null);
    }

    /// Whether there is anything to go in to on a screen.
    public boolean isVirtual() {
        return address != null || jitsi != null;
    }

    int seats() {
        return places == null ? 0 : places;
    }

    /// Without those that are kept for the late, by the rule that the division has.
    int seats(int heldBack) {
        return seats() * (100 - heldBack) / 100;
    }
}
