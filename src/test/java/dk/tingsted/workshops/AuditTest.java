package dk.tingsted.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditTest {

    private final Random random = new Random(1);

    /// Two people exchange their rooms at somebody's cost, or one goes where there is a seat; the
    /// figures are put right, so that only the prices can tell.
    @ParameterizedTest
    @EnumSource(Objective.class)
    void a_thousand_spoiled_results_of_a_thousand_are_rejected(Objective objective) {
        var wishes = Samples.wishes(7, 300, 8, 1, 1.05, objective);
        var table = Table.of(wishes);
        var found = Places.of(wishes);
        assertThat(Audit.fault(wishes, found)).isEmpty();
        int spoiled = 0;
        while (spoiled < 1000) {
            var seats = seats(table, found);
            spoil(seats);
            var other = Summary.of(table, seats, found.prices(), true);
            boolean isAsGood =
                    other.profile().equals(found.profile())
                            && other.unassigned().size() == found.unassigned().size();
            if (!isAsGood) {
                assertThat(Audit.fault(wishes, other)).isPresent();
                spoiled++;
            }
        }
    }

    @Test
    void prices_that_were_altered_are_rejected() {
        var wishes = Samples.wishes(7, 300, 8, 1, 1, Objective.SUM);
        var found = Places.of(wishes);
        for (var id : found.prices().orElseThrow().rooms().keySet()) {
            var prices = new TreeMap<>(found.prices().orElseThrow().rooms());
            prices.merge(id, BigInteger.valueOf(40), BigInteger::add);
            assertThat(Audit.fault(wishes, priced(found, new Prices(prices)))).isPresent();
            prices.put(id, BigInteger.valueOf(-1));
            assertThat(Audit.fault(wishes, priced(found, new Prices(prices)))).isPresent();
        }
    }

    @Test
    void figures_that_are_not_those_of_the_rooms_are_rejected() {
        var wishes = Samples.wishes(7, 30, 4, 1, 1, Objective.SUM);
        var found = Places.of(wishes);
        var boasting =
                new Assignment(
                        found.rooms(),
                        found.unassigned(),
                        found.outsideWishes(),
                        found.cost() - 1,
                        found.profile(),
                        found.prices(),
                        true);
        assertThat(Audit.fault(wishes, boasting))
                .contains("the figures are not those of the rooms");
    }

    @Test
    void a_room_twice_or_too_full_or_out_of_reach_or_not_there_is_rejected() {
        var rooms = List.of(new Room("a", 1, false), new Room("b", 2, true));
        var needs = new Person("1", List.of("a"), true, null, null);
        var told = new Person("2", List.of("a"), false, null, "b");
        var wishes = PlacesTest.wishes(Objective.SUM, rooms, List.of(needs, told));
        var found = Places.of(wishes);
        assertThat(fault(wishes, found, "1", "a"))
                .contains("1 is in a room that is not open to her");
        assertThat(fault(wishes, found, "2", "a"))
                .contains("2 has lost the room that was promised");
        assertThat(fault(wishes, found, "1", "c")).contains("1 is in a room that is not there");
        assertThat(fault(wishes, found, "3", "b")).contains("somebody who did not ask has a room");
        assertThat(fault(wishes, found, "1", "b", "b")).contains("1 has a wrong number of slots");
    }

    private static Optional<String> fault(
            Wishes wishes, Assignment found, String person, String... rooms) {
        var other = new TreeMap<String, List<@Nullable String>>(found.rooms());
        other.put(person, List.of(rooms));
        return Audit.fault(
                wishes,
                new Assignment(
                        other,
                        found.unassigned(),
                        found.outsideWishes(),
                        found.cost(),
                        found.profile(),
                        found.prices(),
                        true));
    }

    private static Assignment priced(Assignment found, Prices prices) {
        return new Assignment(
                found.rooms(),
                found.unassigned(),
                found.outsideWishes(),
                found.cost(),
                found.profile(),
                Optional.of(prices),
                true);
    }

    private static int[][] seats(Table table, Assignment found) {
        var ids = table.wishes().rooms().stream().map(Room::id).toList();
        return table.wishes().people().stream()
                .map(person ->
                        found.rooms().getOrDefault(person.id(), Collections.singletonList(null)))
                .map(rooms -> rooms.stream().mapToInt(ids::indexOf).toArray())
                .toArray(int[][]::new);
    }

    private void spoil(int[][] seats) {
        int one = random.nextInt(seats.length);
        int other = random.nextInt(seats.length);
        var kept = seats[one];
        seats[one] = seats[other];
        seats[other] = random.nextBoolean() ? kept : seats[other];
    }
}
