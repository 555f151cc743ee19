package dk.tingsted.workshops;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a division is made from. Rooms and people stand in the order of their ids, so that nothing
/// hangs on the order in which they came.
///
/// @param slots how many times the workshops are held; everybody is in a room for each, and in no
///   room twice
/// @param seed what the lottery is drawn from
/// @param holdBack the share of the seats of every room that is kept for those who come late, from
///   0 to 1
public record Wishes(
        int slots,
        List<Room> rooms,
        List<Person> people,
        Objective objective,
        String seed,
        BigDecimal holdBack) {
    public Wishes {
        if (slots < 1 || holdBack.signum() < 0 || holdBack.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(slots + " slots, " + holdBack + " held back");
        }
        rooms = rooms.stream().sorted(Comparator.comparing(Room::id)).toList();
        people = people.stream().sorted(Comparator.comparing(Person::id)).toList();
    }

    /// Why it cannot be meant as it stands, in one Danish sentence: an id that is not there or
    /// there twice, a promise that cannot be kept.
    public Optional<String> fault() {
        return Soundness.fault(this);
    }
}
