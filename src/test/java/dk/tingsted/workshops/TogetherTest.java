package dk.tingsted.workshops;

import static dk.tingsted.workshops.PlacesTest.person;
import static dk.tingsted.workshops.PlacesTest.room;
import static dk.tingsted.workshops.PlacesTest.wishes;
import static dk.tingsted.workshops.PlacesTest.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TogetherTest {

    @Property(tries = 300)
    void no_other_division_of_a_handful_is_better(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 6) int people,
            @ForAll @IntRange(min = 1, max = 4) int rooms,
            @ForAll @IntRange(min = 2, max = 3) int each,
            @ForAll Objective objective) {
        var wishes = Samples.together(Samples.wishes(seed, people, rooms, 1, 1.2, objective), each);
        var found = Places.of(wishes);
        assertThat(found.proved()).isTrue();
        assertThat(Exhaustive.compare(wishes, found)).isZero();
        assertAudited(wishes, found);
    }

    @Property(tries = 30)
    void companies_stay_together_in_every_slot_and_are_the_same_in_whichever_order_they_come(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 150) int people,
            @ForAll @IntRange(min = 1, max = 12) int rooms,
            @ForAll @IntRange(min = 1, max = 3) int slots) {
        var wishes =
                Samples.together(
                        Samples.promised(
                                Samples.wishes(seed, people, rooms, slots, 1.1, Objective.SUM), 7),
                        4);
        var found = Places.of(wishes);
        assertAudited(wishes, found);
        assertThat(Places.of(Samples.shuffled(wishes, seed))).isEqualTo(found);
    }

    @Property(tries = 300)
    void no_other_division_in_which_strangers_keep_apart_is_better(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 6) int people,
            @ForAll @IntRange(min = 1, max = 4) int rooms,
            @ForAll @IntRange(min = 2, max = 3) int each,
            @ForAll boolean together,
            @ForAll Objective objective) {
        var made = Samples.wishes(seed, people, rooms, 1, 1.2, objective);
        var wishes = Samples.apart(together ? Samples.together(made, 3) : made, each);
        Assume.that(wishes.fault().isEmpty());
        var found = Places.of(wishes);
        assertThat(found.proved()).isTrue();
        assertThat(Exhaustive.compare(wishes, found)).isZero();
        assertAudited(wishes, found);
        assertThat(Audit.breach(wishes, found)).isEmpty();
    }

    @Property(tries = 30)
    void strangers_meet_in_no_slot_however_many_come_and_whatever_they_were_promised(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 120) int people,
            @ForAll @IntRange(min = 1, max = 8) int rooms,
            @ForAll @IntRange(min = 1, max = 3) int slots) {
        var made = Samples.wishes(seed, people, rooms, slots, 1.1, Objective.SUM);
        var wishes = Samples.apart(Samples.promised(made, 7), 5);
        Assume.that(wishes.fault().isEmpty());
        var found = Places.of(wishes);
        assertThat(Audit.breach(wishes, found)).isEmpty();
        assertAudited(wishes, found);
        assertThat(Places.of(Samples.shuffled(wishes, seed))).isEqualTo(found);
    }

    @Test
    void two_who_wish_the_same_and_keep_apart_are_in_two_rooms_and_the_audit_sees_when_not() {
        var rooms = List.of(room("a", 2), room("b", 2));
        var strangers =
                List.of(
                        person("1", "a", "b"),
                        new Person("2", List.of("a", "b"), false, null, null, List.of("1")));
        var asked = wishes(Objective.SUM, rooms, strangers);
        var found = Places.of(asked);
        assertThat(found.rooms().get("1")).isNotEqualTo(found.rooms().get("2"));
        assertThat(found.cost()).isEqualTo(3);
        assertThat(found.proved()).isTrue();
        var met =
                Places.of(
                        wishes(
                                Objective.SUM,
                                rooms,
                                List.of(person("1", "a", "b"), person("2", "a", "b"))));
        assertThat(Audit.breach(asked, met)).contains("2 meets one she must not meet");
    }

    @Test
    void who_goes_with_somebody_cannot_keep_away_from_her() {
        var people =
                List.of(
                        person("1", "a"),
                        new Person("2", List.of("a"), false, "1", null, List.of("1")));
        assertThat(wishes(Objective.SUM, List.of(room("a", 2)), people).fault())
                .contains("»1« og »2« skal både følges ad og være adskilt.");
    }

    /// Without prices nothing else may be wrong.
    private static void assertAudited(Wishes wishes, Assignment found) {
        var fault = Audit.fault(wishes, found);
        if (found.prices().isPresent()) {
            assertThat(fault).isEmpty();
        } else {
            assertThat(fault).contains("there are no prices");
        }
    }

    @Test
    void a_pair_does_not_part_to_fill_a_seat() {
        var found =
                Places.of(
                        wishes(
                                Objective.SUM,
                                List.of(room("a", 1), room("b", 2), room("c", 2)),
                                List.of(
                                        person("1", "a"),
                                        with("2", "1", "a"),
                                        person("3", "b", "a"))));
        assertThat(found.rooms())
                .isEqualTo(Map.of("1", List.of("c"), "2", List.of("c"), "3", List.of("b")));
        assertThat(found.proved()).isTrue();
    }

    @Test
    void whoever_goes_with_somebody_who_was_told_a_room_comes_to_her() {
        var told = new Person("1", List.of("a"), false, null, "b");
        var rooms = List.of(room("a", 5), room("b", 2));
        var people = List.of(told, with("2", "1", "a"), person("3", "b"));
        assertThat(Places.of(wishes(Objective.SUM, rooms, people)).rooms())
                .isEqualTo(Map.of("1", List.of("b"), "2", List.of("b"), "3", List.of("a")));
    }

    @Test
    void with_more_slots_she_comes_there_too_and_they_stay_together_in_the_others() {
        var told = new Person("1", List.of("a"), false, null, "b");
        var rooms = List.of(room("a", 2), room("b", 2), room("c", 2));
        var people = List.of(told, with("2", "1", "c"));
        var found = Places.of(new Wishes(2, rooms, people, Objective.SUM, "", BigDecimal.ZERO));
        assertThat(found.rooms().get("1")).isEqualTo(found.rooms().get("2")).contains("b");
    }

    @Test
    void a_company_that_fits_no_room_is_without_a_place_and_that_is_proved() {
        var found =
                Places.of(
                        wishes(
                                Objective.SUM,
                                List.of(room("a", 2)),
                                List.of(
                                        person("1", "a"),
                                        with("2", "1", "a"),
                                        with("3", "2", "a"))));
        assertThat(found.unassigned()).containsExactly("1", "2", "3");
        assertThat(found.proved()).isTrue();
    }
}
