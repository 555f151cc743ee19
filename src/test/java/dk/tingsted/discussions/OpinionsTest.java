package dk.tingsted.discussions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Votes that are made up, so that the groups in them are known.
class OpinionsTest {

    private record Cast(String person, String statement, int vote) {}

    @Test
    void two_groups_of_opposite_opinions_are_found_and_shown() {
        var opinions = Opinions.of(counted(made(60, 20, 2, 1)), Set.of());
        assertThat(opinions.groupsShown()).isTrue();
        assertThat(likeness(opinions, 2)).isEqualTo(1);
    }

    @Test
    void three_groups_are_found_and_shown() {
        var opinions = Opinions.of(counted(made(90, 30, 3, 2)), Set.of());
        assertThat(opinions.groupsShown()).isTrue();
        assertThat(likeness(opinions, 3)).isGreaterThan(0.95);
    }

    @Test
    void votes_at_random_show_no_groups_but_what_all_agree_on() {
        for (var seed = 0; seed < 20; seed++) {
            var votes = made(60, 20, 1, seed);
            IntStream.range(0, 60).forEach(n -> votes.add(new Cast("p" + n, "alle", 1)));
            var opinions = Opinions.of(counted(votes), Set.of());
            assertThat(opinions.groupsShown()).isFalse();
            assertThat(opinions.grouping().groups()).isEmpty();
            assertThat(opinions.representative()).isEmpty();
            assertThat(opinions.agree().getFirst().statement()).isEqualTo("alle");
            assertThat(opinions.groupInformed()).containsEntry("alle", 61.0 / 62);
        }
    }

    @Property(tries = 20)
    void the_order_of_votes_changes_nothing(@ForAll @IntRange(max = 1000) int seed) {
        var votes = made(30, 12, 1 + seed % 3, seed);
        var once = Opinions.of(counted(votes), Set.of());
        Collections.shuffle(votes, new Random(seed));
        assertThat(Opinions.of(counted(votes), Set.of())).isEqualTo(once);
    }

    @Test
    void the_last_vote_of_a_person_on_a_statement_counts() {
        var box = new BallotBox();
        box.add("a", "1", 1);
        box.add("b", "1", 1);
        box.add("a", "1", -1);
        box.add("b", "1", 0);
        var votes = box.counted();
        assertThat(votes.tallies(votes.everybody())).containsExactly(new Tally(0, 1, 2));
    }

    @Test
    void ids_stand_as_people_count_them() {
        var box = new BallotBox();
        List.of("10", "2", "b", "01", "1", "a10").forEach(id -> box.add("x", id, 1));
        assertThat(box.counted().statements()).containsExactly("1", "01", "2", "10", "a10", "b");
    }

    @Test
    void a_statement_moderated_out_is_counted_but_never_chosen() {
        var votes = made(40, 10, 2, 3);
        IntStream.range(0, 40).forEach(n -> votes.add(new Cast("p" + n, "spam", 1)));
        var opinions = Opinions.of(counted(votes), Set.of("spam"), Map.of("p0", 0, "p1", 1));
        assertThat(opinions.agree()).extracting(Agreed::statement).doesNotContain("spam");
        assertThat(opinions.groupInformed()).containsEntry("spam", (2.0 / 3) * (2.0 / 3));
        assertThat(opinions.components().getFirst().get(opinions.statements().indexOf("spam")))
                .isZero();
    }

    @Test
    void one_voter_or_all_of_one_mind_are_no_groups() {
        assertThat(Opinions.of(counted(List.of(new Cast("a", "1", 1))), Set.of()).groupsShown())
                .isFalse();
        var alike = IntStream.range(0, 30).mapToObj(n -> new Cast("p" + n, "1", 1)).toList();
        var opinions = Opinions.of(counted(alike), Set.of());
        assertThat(opinions.groupsShown()).isFalse();
        assertThat(opinions.components()).containsExactly(List.of(0.0), List.of(0.0));
    }

    @Test
    void components_are_at_right_angles_and_of_unit_length() {
        var components = Opinions.of(counted(made(50, 15, 2, 5)), Set.of()).components();
        assertThat(dot(components.getFirst(), components.getFirst()))
                .isBetween(1 - 1e-12, 1 + 1e-12);
        assertThat(dot(components.getFirst(), components.getLast())).isBetween(-1e-9, 1e-9);
    }

    /// Beyond a number of statements no matrix is made; the directions are the same.
    @Test
    void few_and_many_statements_are_multiplied_alike() {
        var votes = counted(made(30, 9, 2, 6));
        var people = votes.everybody().toArray();
        var mean = new Random(6).doubles(9).toArray();
        var vector = new Random(7).doubles(9).toArray();
        var sparse = new Spread.Sparse(votes, people, mean);
        var dense = Spread.Dense.of(sparse).times(vector);
        var product = sparse.times(vector);
        for (var n = 0; n < 9; n++) {
            assertThat(dense[n]).isBetween(product[n] - 1e-9, product[n] + 1e-9);
        }
    }

    private static double dot(List<Double> a, List<Double> b) {
        return IntStream.range(0, a.size()).mapToDouble(n -> a.get(n) * b.get(n)).sum();
    }

    private static double likeness(Opinions opinions, int groups) {
        var names = List.copyOf(opinions.grouping().groups().keySet());
        var found = names.stream().mapToInt(opinions.grouping().groups()::get).toArray();
        var known = names.stream().mapToInt(id -> Integer.parseInt(id.substring(1)) % groups);
        return Likeness.of(found, known.toArray(), 8);
    }

    private static Votes counted(List<Cast> cast) {
        var box = new BallotBox();
        cast.forEach(one -> box.add(one.person(), one.statement(), one.vote()));
        return box.counted();
    }

    /// Person n belongs to group n % groups. Of one group only, all vote by a common leaning.
    private static List<Cast> made(int people, int statements, int groups, long seed) {
        var random = new Random(seed);
        var leaning = new double[groups][statements];
        for (var group : leaning) {
            for (var n = 0; n < statements; n++) {
                group[n] =
                        groups == 1
                                ? random.nextDouble(-0.7, 0.7)
                                : random.nextBoolean() ? 0.8 : -0.8;
            }
        }
        var cast = new ArrayList<Cast>();
        for (var person = 0; person < people; person++) {
            for (var n = 0; n < statements; n++) {
                boolean agrees = random.nextDouble(-1, 1) < leaning[person % groups][n];
                int vote = random.nextInt(10) == 0 ? 0 : agrees ? 1 : -1;
                cast.add(new Cast("p" + person, "s" + n, vote));
            }
        }
        return cast;
    }
}
