package dk.tingsted.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Property(tries = 300)
    void no_other_division_of_a_handful_is_better(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int people,
            @ForAll @IntRange(min = 1, max = 4) int rooms,
            @ForAll Objective objective) {
        var wishes = Samples.promised(Samples.wishes(seed, people, rooms, 1, 1.1, objective), 3);
        var found = Places.of(wishes);
        assertThat(Exhaustive.compare(wishes, found)).isZero();
        assertThat(Audit.fault(wishes, found)).isEmpty();
    }

    @Property(tries = 60)
    void what_is_found_is_proved_and_the_same_in_whichever_order_people_come(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 200) int people,
            @ForAll @IntRange(min = 1, max = 30) int rooms,
            @ForAll @IntRange(min = 1, max = 4) int slots,
            @ForAll Objective objective) {
        var wishes = Samples.wishes(seed, people, rooms, slots, 1, objective);
        var found = Places.of(wishes);
        assertThat(Audit.fault(wishes, found)).isEmpty();
        assertThat(found.proved()).isTrue();
        assertThat(Places.of(Samples.shuffled(wishes, seed))).isEqualTo(found);
    }

    @Test
    void the_dearer_wish_is_worth_more_than_coming_first() {
        var found =
                Places.of(
                        wishes(
                                Objective.SUM,
                                List.of(room("a", 1), room("b", 1), room("c", 1)),
                                List.of(
                                        person("1", "a", "b"),
                                        person("2", "a"),
                                        person("3", "b", "c"))));
        assertThat(found.rooms())
                .isEqualTo(Map.of("1", List.of("a"), "2", List.of("c"), "3", List.of("b")));
        assertThat(found.cost()).isEqualTo(4);
        assertThat(found.profile()).containsExactly(2, 1);
        assertThat(found.outsideWishes()).containsExactly("2");
        assertThat(found.prices())
                .hasValueSatisfying(prices ->
                        assertThat(prices.rooms())
                                .isEqualTo(
                                        Map.of(
                                                "a", BigInteger.ONE,
                                                "b", BigInteger.ZERO,
                                                "c", BigInteger.ZERO)));
    }

    /// Three people in a row want what the next has: as many first wishes as can be, or nobody
    /// badly off.
    @Test
    void the_objectives_part_where_one_can_pay_for_all() {
        var rooms = List.of(room("a", 1), room("b", 1), room("c", 1));
        var people =
                List.of(
                        person("1", "a", "b", "c"),
                        person("2", "a", "b", "c"),
                        person("3", "b", "c", "a"));
        assertThat(Places.of(wishes(Objective.RANK_MAXIMAL, rooms, people)).profile())
                .containsExactly(2, 0, 1);
        assertThat(Places.of(wishes(Objective.GENEROUS, rooms, people)).profile())
                .containsExactly(1, 2);
    }

    @Test
    void where_there_are_too_few_seats_as_many_as_possible_get_one() {
        var found =
                Places.of(
                        wishes(
                                Objective.SUM,
                                List.of(room("a", 1), room("b", 0)),
                                List.of(person("1", "a"), person("2", "b"))));
        assertThat(found.rooms()).isEqualTo(Map.of("1", List.of("a")));
        assertThat(found.unassigned()).containsExactly("2");
        assertThat(found.proved()).isTrue();
    }

    @Test
    void nobody_who_was_told_a_room_is_moved_and_the_rest_is_best_around_her() {
        var rooms = List.of(room("a", 1), room("b", 2));
        var told = new Person("1", List.of("b"), true, null, "a");
        var found = Places.of(wishes(Objective.SUM, rooms, List.of(told, person("2", "a"))));
        assertThat(found.rooms()).isEqualTo(Map.of("1", List.of("a"), "2", List.of("b")));
    }

    @Test
    void seats_are_held_back_in_every_room_but_not_from_promises() {
        var rooms = List.of(room("a", 10), room("b", 2));
        var told = new Person("1", List.of("b"), false, null, "b");
        var told2 = new Person("2", List.of("b"), false, null, "b");
        var all = new ArrayList<>(List.of(told, told2));
        for (var n = 10; n < 20; n++) {
            all.add(person("" + n, "a", "b"));
        }
        var wishes = new Wishes(1, rooms, all, Objective.SUM, "", new BigDecimal("0.25"));
        var found = Places.of(wishes);
        assertThat(found.profile()).containsExactly(9);
        assertThat(found.unassigned()).hasSize(3);
        assertThat(Audit.fault(wishes, found)).isEmpty();
    }

    @Test
    void the_lottery_hangs_on_the_seed_and_gives_everybody_her_turn() {
        var rooms = List.of(room("a", 1), room("b", 1));
        var people = List.of(person("1", "a", "b"), person("2", "a", "b"));
        long won =
                IntStream.range(0, 1000)
                        .mapToObj(n ->
                                new Wishes(
                                        1,
                                        rooms,
                                        people,
                                        Objective.SUM,
                                        "seed " + n,
                                        BigDecimal.ZERO))
                        .filter(wishes -> List.of("a").equals(Places.of(wishes).rooms().get("1")))
                        .count();
        assertThat(won).isBetween(420L, 580L);
    }

    @Test
    void nobody_and_nowhere_is_a_division_too() {
        var none = Places.of(wishes(Objective.SUM, List.of(), List.of()));
        assertThat(none.rooms()).isEmpty();
        assertThat(none.proved()).isTrue();
        assertThat(Places.of(wishes(Objective.SUM, List.of(), List.of(person("1")))).unassigned())
                .containsExactly("1");
    }

    static Wishes wishes(Objective objective, List<Room> rooms, List<Person> people) {
        return new Wishes(1, rooms, people, objective, "seed", BigDecimal.ZERO);
    }

    static Room room(String id, int capacity) {
        return new Room(id, capacity, false);
    }

    static Person person(String id, String... wishes) {
        return with(id, null, wishes);
    }

    @Test
    void
            who_is_in_a_workshop_at_another_time_is_not_given_it_again_and_the_audit_sees_when_she_is() {
        var rooms = List.of(room("a", 2), room("b", 2));
        var been = new Person("1", List.of("a", "b"), false, null, null, List.of(), List.of("a"));
        var asked = wishes(Objective.SUM, rooms, List.of(been, person("2", "a")));
        var found = Places.of(asked);
        assertThat(found.rooms()).isEqualTo(Map.of("1", List.of("b"), "2", List.of("a")));
        assertThat(Audit.fault(asked, found)).isEmpty();
        var again =
                Places.of(
                        wishes(
                                Objective.SUM,
                                rooms,
                                List.of(person("1", "a", "b"), person("2", "a"))));
        assertThat(Audit.breach(asked, again)).contains("1 is in a room that is not open to her");
    }

    static Person with(String id, @Nullable String with, String... wishes) {
        return new Person(id, List.of(wishes), false, with, null);
    }
}
