package dk.tingsted.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.tingsted.tables.Seating.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SeatingTest {

    @Test
    void three_hundred_at_thirty_tables_meet_nobody_twice_and_sit_mixed() {
        for (var seed = 0; seed < 3; seed++) {
            var gathering = Gatherings.of(300, 30, 3, seed);
            assertThat(seated(gathering, "frø" + seed, 1).score()).isEqualTo(new Score(0, 0));
        }
    }

    @Test
    void sixty_at_six_tables_reach_the_bound() {
        var plan = seated(Gatherings.of(60, 6, 3, 1), "frø", 5);
        assertThat(plan.bounds()).isEqualTo(new Score(0, 72));
        assertThat(plan.score()).isEqualTo(plan.bounds());
    }

    @Test
    @Tag("slow")
    void within_a_second_for_twenty_of_twenty_seeds() {
        seated(Gatherings.of(300, 30, 3, 100), "varm", 1);
        for (var seed = 0; seed < 20; seed++) {
            var gathering = Gatherings.of(300, 30, 3, seed);
            var words = "frø " + seed;
            assertTimeout(
                    Duration.ofSeconds(1),
                    () ->
                            assertThat(seated(gathering, words, 1).score())
                                    .isEqualTo(new Score(0, 0)));
        }
    }

    @Test
    @Tag("slow")
    void two_thousand_at_two_hundred_tables_within_ten_seconds() {
        var gathering = Gatherings.of(2_000, 200, 3, 1);
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(seated(gathering, "", 10).score()).isEqualTo(new Score(0, 0)));
    }

    /// What is said of a plan is what anyone counts from it, and no plan comes below the bounds.
    @Property(tries = 30)
    void whatever_is_asked_everybody_has_one_seat_a_round_and_the_score_is_true(
            @ForAll @IntRange(max = 10_000) int seed) {
        var gathering = random(new Random(seed));
        if (Seating.of(gathering, "s", 0.02) instanceof Outcome.Seated(var plan)) {
            assertThat(plan.rounds()).hasSize(gathering.rounds());
            plan.rounds().forEach(round -> complete(gathering, round));
            assertThat(plan.score()).isEqualTo(Gatherings.score(gathering, plan));
            assertThat(plan.score().imbalance()).isGreaterThanOrEqualTo(plan.bounds().imbalance());
            assertThat(plan.score().repeatedPairs())
                    .isGreaterThanOrEqualTo(plan.bounds().repeatedPairs());
        }
    }

    private static void complete(Gathering gathering, Map<String, List<String>> round) {
        var ids = gathering.people().stream().map(Guest::id).toList();
        assertThat(round.values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(ids);
        gathering
                .tables()
                .forEach(table ->
                        assertThat(round.get(table.id())).hasSizeLessThanOrEqualTo(table.size()));
        for (var person : gathering.people()) {
            person.table().ifPresent(table -> assertThat(round.get(table)).contains(person.id()));
        }
        for (var table : round.values()) {
            for (var group : gathering.together()) {
                assertThat(table.stream().filter(group::contains).count())
                        .isIn(0L, (long) group.size());
            }
            for (var group : gathering.apart()) {
                assertThat(table.stream().filter(group::contains).count()).isLessThan(2);
            }
        }
    }

    /// Tables of different sizes with seats to spare, some settled, some together, some apart.
    private static Gathering random(Random random) {
        int people = 12 + random.nextInt(40);
        var tables =
                IntStream.range(0, 4 + random.nextInt(4))
                        .mapToObj(n -> new Table("t" + n, 8 + random.nextInt(10)))
                        .collect(Collectors.toCollection(ArrayList::new));
        tables.add(new Table("t9", people));
        var guests =
                IntStream.range(0, people)
                        .mapToObj(n ->
                                Gatherings.guest(
                                        "p" + n,
                                        random,
                                        n % 11 == 0
                                                ? Optional.of("t" + random.nextInt(4))
                                                : Optional.empty()))
                        .toList();
        var gathering = Gatherings.of(guests, tables, 1 + random.nextInt(4));
        return Gatherings.with(
                gathering,
                List.of(Set.of("p1", "p2"), Set.of("p4", "p5", "p6"), Set.of("p9", "p11")),
                List.of(Set.of("p1", "p3"), Set.of("p7", "p8", "p10")));
    }

    @Test
    void the_same_gathering_and_seed_give_the_same_plan_in_whatever_order() {
        var gathering = Gatherings.of(100, 10, 3, 5);
        var people = new ArrayList<>(gathering.people());
        Collections.shuffle(people, new Random(2));
        var tables = new ArrayList<>(gathering.tables());
        Collections.shuffle(tables, new Random(3));
        var once = seated(gathering, "a", 0.1);
        assertThat(seated(Gatherings.of(people, tables, 3), "a", 0.1)).isEqualTo(once);
        assertThat(seated(gathering, "b", 0.1)).isNotEqualTo(once);
    }

    @Test
    void seats_to_spare_are_spread_evenly() {
        var plan = seated(Gatherings.of(people(22), Gatherings.tables(4, 10), 2), "", 0.1);
        for (var round : plan.rounds()) {
            assertThat(round.values()).extracting(List::size).containsExactlyInAnyOrder(6, 6, 5, 5);
        }
    }

    @Test
    void those_who_stay_together_count_in_the_bound() {
        var gathering = Gatherings.of(people(40), Gatherings.tables(8, 5), 3);
        var pair = Gatherings.with(gathering, List.of(Set.of("p1", "p2")), List.of());
        var plan = seated(pair, "", 1);
        assertThat(plan.bounds().repeatedPairs()).isEqualTo(3);
        assertThat(plan.score()).isEqualTo(plan.bounds());
    }

    @Test
    void whoever_is_settled_where_too_many_of_her_kind_are_counts_in_the_bound() {
        var people =
                IntStream.range(0, 8)
                        .mapToObj(n ->
                                new Guest(
                                        "p" + n,
                                        List.of(Optional.of(n < 4 ? "a" : "b")),
                                        n < 4 ? Optional.of("t0") : Optional.empty()))
                        .toList();
        var gathering =
                new Gathering(
                        Gatherings.tables(2, 4), 1, List.of("x"), people, List.of(), List.of());
        var plan = seated(gathering, "", 0.1);
        assertThat(plan.score()).isEqualTo(new Score(8, 0));
        assertThat(plan.bounds().imbalance()).isBetween(4, 8);
    }

    @Test
    void those_who_do_not_fit_together_are_told_so() {
        var gathering =
                Gatherings.with(
                        Gatherings.of(people(6), Gatherings.tables(2, 3), 1),
                        List.of(Set.of("p0", "p1"), Set.of("p2", "p3"), Set.of("p4", "p5")),
                        List.of());
        assertThat(Seating.of(gathering, "", 1)).isEqualTo(new Outcome.TooTight());
    }

    /// Four who must all be apart, pair by pair, at three tables.
    @Test
    void those_who_cannot_be_kept_apart_are_told_so() {
        var all = Gatherings.pairs(List.of("p0", "p1", "p2", "p3"));
        var gathering =
                Gatherings.with(
                        Gatherings.of(people(9), Gatherings.tables(3, 3), 1), List.of(), all);
        assertThat(Seating.of(gathering, "", 0.1)).isEqualTo(new Outcome.NotApart());
    }

    @Test
    void one_person_or_one_table_is_a_gathering() {
        assertThat(seated(Gatherings.of(people(1), Gatherings.tables(1, 1), 3), "", 1).score())
                .isEqualTo(new Score(0, 0));
        var plan = seated(Gatherings.of(people(4), Gatherings.tables(1, 4), 2), "", 1);
        assertThat(plan.score()).isEqualTo(plan.bounds()).isEqualTo(new Score(0, 6));
    }

    private static List<Guest> people(int count) {
        var random = new Random(count);
        return IntStream.range(0, count)
                .mapToObj(n -> Gatherings.guest("p" + n, random, Optional.empty()))
                .toList();
    }

    private static Plan seated(Gathering gathering, String seed, double seconds) {
        return switch (Seating.of(gathering, seed, seconds)) {
            case Outcome.Seated(var plan) -> plan;
            case Outcome.TooTight() -> throw new AssertionError("too tight");
            case Outcome.NotApart() -> throw new AssertionError("not apart");
        };
    }
}
