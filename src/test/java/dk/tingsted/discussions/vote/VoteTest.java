package dk.tingsted.discussions.vote;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.discussions.board.RemarkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// What is decided about votes and dots, without a database.
class VoteTest {

    @Property
    void dots_are_never_more_than_one_has_and_never_fewer_than_none(
            @ForAll @IntRange(max = 6) int most,
            @ForAll @Size(max = 40) List<@IntRange(min = -4, max = 4) Integer> presses) {
        var given = new ArrayList<Dotted>();
        for (int press : presses) {
            if (press == 0) {
                continue;
            }
            var on = new RemarkId(Math.abs(press));
            Dotted.after(given, on, Integer.signum(press), most)
                    .ifPresent(dots -> {
                        given.removeIf(one -> one.remark().equals(on));
                        given.add(new Dotted("p", on, dots));
                    });
            assertThat(given.stream().mapToInt(Dotted::dots).sum()).isBetween(0, most);
            assertThat(given).allMatch(one -> one.dots() >= 0);
        }
    }

    @Test
    void a_phone_counts_once_for_a_card_and_its_vote_on_the_card_itself_goes_first() {
        var card = new RemarkId(1);
        var other = new RemarkId(2);
        var of = Map.of(card, card, other, card);

        var ballots =
                Counted.ballots(
                        List.of(
                                new Cast("a", card, 1),
                                new Cast("a", other, -1),
                                new Cast("b", other, -1),
                                new Cast("c", new RemarkId(9), 1)),
                        of);

        assertThat(ballots)
                .containsExactlyInAnyOrder(new Cast("a", card, 1), new Cast("b", card, -1));
    }

    @Test
    void what_few_have_seen_and_few_pass_is_shown_sooner() {
        var fresh = new Routing.Heard(0, 0, 0, 0);
        var seen = new Routing.Heard(20, 0, 40, 0);
        var passed = new Routing.Heard(5, 30, 40, 0);
        var telling = new Routing.Heard(20, 0, 40, 2);

        assertThat(Routing.weight(fresh)).isGreaterThan(Routing.weight(seen));
        assertThat(Routing.weight(seen)).isGreaterThan(Routing.weight(passed));
        assertThat(Routing.weight(telling)).isGreaterThan(Routing.weight(seen));
        // [(1 - 1/2) * 1 * 1/2 * 9]^2, by hand.
        assertThat(Routing.weight(fresh)).isEqualTo(2.25 * 2.25);
    }

    @Test
    void with_a_hundred_phones_a_late_point_is_heard_as_much_as_an_early_one() {
        var seen = new int[10];
        var chance = new Random(7);
        for (var phone = 0; phone < 100; phone++) {
            var there = phone < 50 ? 9 : 10;
            var left = new ArrayList<Integer>();
            for (var n = 0; n < there; n++) {
                left.add(n);
            }
            for (var votes = 0; votes < 5; votes++) {
                var heard =
                        left.stream()
                                .map(n -> new Routing.Heard(seen[n] / 2, 0, seen[n], 0))
                                .toList();
                int at = left.get(Routing.next(heard, chance));
                left.removeIf(n -> n == at);
                seen[at]++;
            }
        }
        assertThat(seen[9]).isGreaterThan(25);
        for (var n = 0; n < 9; n++) {
            assertThat(seen[n]).isBetween(30, 80);
        }
    }
}
