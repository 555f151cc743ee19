package dk.tingsted.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmendmentsTest {

    private static final Programme PROGRAMME =
            Examples.programme(
                    Examples.talk("i01", "10:00", "Velkomst"),
                    Examples.talk("i02", "16:55", "Debat"));
    private static final Correction LATE = correction("items/i02/start", "16:55", "15:55");
    private static final Correction LATER = correction("items/i02/start", "15:55", "15:50");

    @Test
    void corrections_are_made_in_their_order() {
        var programme = Amendments.of(PROGRAMME, made(LATE, LATER));
        assertThat(programme.items().get(1)).isEqualTo(Examples.talk("i02", "15:50", "Debat"));
    }

    @Test
    void of_several_corrections_all_are_made_or_none() {
        var wrong = correction("items/i01/title", "Velkommen", "Åbning");
        assertThat(Amendments.decide(PROGRAMME, List.of(LATE, wrong)))
                .isInstanceOfSatisfying(
                        Amended.Refused.class,
                        refused -> assertThat(refused.wanted()).isEqualTo(wrong));
    }

    @Test
    void a_value_that_somebody_else_has_changed_is_not_overwritten() {
        var programme = Amendments.of(PROGRAMME, made(LATE));
        assertThat(
                        Amendments.decide(
                                programme,
                                List.of(correction("items/i02/start", "16:55", "17:00"))))
                .isInstanceOf(Amended.Refused.class);
    }

    @Test
    void correcting_a_value_to_itself_is_nothing() {
        assertThat(
                        Amendments.decide(
                                PROGRAMME,
                                List.of(correction("items/i01/title", "Velkomst", "Velkomst"))))
                .isEqualTo(new Amended.Nothing());
    }

    @Test
    void the_last_correction_of_a_value_can_be_undone() {
        assertThat(Amendments.withdraw(PROGRAMME, made(LATE, LATER), 2))
                .isEqualTo(new Amended.Done(List.of(LATER)));
    }

    @Test
    void a_correction_that_a_later_one_leans_on_stays() {
        assertThat(Amendments.withdraw(PROGRAMME, made(LATE, LATER), 1))
                .isEqualTo(
                        new Amended.Refused(
                                LATER,
                                "En senere rettelse bygger på den. Fortryd den senere først."));
    }

    @Test
    void what_is_not_there_cannot_be_undone() {
        assertThat(Amendments.withdraw(PROGRAMME, made(LATE), 7)).isEqualTo(new Amended.Nothing());
    }

    private static List<Amendment> made(Correction... corrections) {
        return java.util.stream.IntStream.range(0, corrections.length)
                .mapToObj(n ->
                        new Amendment(n + 1, n + 1, corrections[n], Instant.EPOCH, "Anna Eksempel"))
                .toList();
    }

    private static Correction correction(String spot, String was, String becomes) {
        return new Correction(new Spot(spot), was, becomes);
    }
}
