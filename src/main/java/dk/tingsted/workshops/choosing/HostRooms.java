package dk.tingsted.workshops.choosing;

import dk.tingsted.conference.ConferenceId;
import dk.tingsted.programme.ItemId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Where those meet who lead a workshop, for whoever shows it to them: they are let in earlier, and
/// need no registration.
@Component
public class HostRooms {

    private final Rounds rounds;
    private final Doors doors;

    HostRooms(Rounds rounds, Doors doors) {
        this.rounds = rounds;
        this.doors = doors;
    }

    /// The room of one workshop.
    ///
    /// @param room in the house; empty where nobody has said
    /// @param address on a screen; empty for none, and outside the hours in which one may go in
    /// @param opens when those who lead it may go in; empty where it is not held on a screen
    public record HostRoom(String room, String address, Optional<Instant> opens) {}

    /// Empty for what is no workshop, or one that nobody has set up.
    ///
    /// @param name as others in a room of ours see her
    public Optional<HostRoom> of(
            ConferenceId conference, ItemId workshop, String name, Instant now) {
        return rounds.plan(conference, now).flatMap(plan -> in(plan, workshop, name, now));
    }

    private Optional<HostRoom> in(Plan plan, ItemId workshop, String name, Instant now) {
        return plan.blocks().stream()
                .filter(block -> block.workshop(workshop).isPresent())
                .findFirst()
                .flatMap(block ->
                        plan.round(block.id())
                                .flatMap(round ->
                                        round.venue(workshop)
                                                .map(venue ->
                                                        room(block, round, venue, name, now))));
    }

    private HostRoom room(Block block, Round round, Venue venue, String name, Instant now) {
        var entry = Entry.of(block, round.terms(), true);
        var room = venue.room() == null ? "" : venue.room();
        if (!doors.leadsAnywhere(venue)) {
            return new HostRoom(room, "", Optional.empty());
        }
        var address =
                entry.isOpen(now)
                        ? doors.address(venue, name, true, entry, now).map(URI::toString)
                        : Optional.<String>empty();
        return new HostRoom(room, address.orElse(""), Optional.of(entry.opens()));
    }
}
