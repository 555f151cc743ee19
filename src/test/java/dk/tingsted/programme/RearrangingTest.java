package dk.tingsted.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RearrangingTest {

    private static final Item OPENING = Examples.talk("i01", "10:00", "Velkomst");
    private static final Item THEME = Examples.talk("i02", "10:15", "Haven").of(Kind.THEME);
    private static final Item PART =
            Examples.talk("i03", "10:20", "Haven som mødested").under(THEME.id());
    private static final Item TWO =
            Examples.talk("i04", "11:00", "Bier og høns", person("Ida Prøve"), person("Bo Prøve"))
                    .endingAt(LocalTime.of(12, 0));
    private static final Programme PROGRAMME = Examples.programme(OPENING, THEME, PART, TWO);

    @Test
    void an_item_moves_with_all_that_is_part_of_it() {
        assertThat(after(Rearranging.up(PROGRAMME, THEME)))
                .containsExactly(THEME, PART, OPENING, TWO);
        assertThat(after(Rearranging.down(PROGRAMME, OPENING)))
                .containsExactly(THEME, PART, OPENING, TWO);
    }

    @Test
    void the_first_cannot_move_up_and_a_part_stays_within_its_theme() {
        assertThat(Rearranging.up(PROGRAMME, OPENING)).isEmpty();
        assertThat(Rearranging.up(PROGRAMME, PART)).isEmpty();
        assertThat(Rearranging.down(PROGRAMME, TWO)).isEmpty();
    }

    @Test
    void a_whole_day_gets_another_date() {
        var from = Optional.ofNullable(OPENING.day());
        var to = LocalDate.of(2032, 5, 6);
        assertThat(after(Rearranging.redated(PROGRAMME, from, to)))
                .extracting(Item::day)
                .containsOnly(to);
        assertThat(Rearranging.redated(PROGRAMME, Optional.empty(), to)).isEmpty();
    }

    @Test
    void the_second_half_begins_where_the_first_ends() {
        var half = new Rearranging.Half("Høns", LocalTime.of(11, 30), Set.of(1));
        assertThat(after(Rearranging.split(PROGRAMME, TWO, new ItemId("n1"), half)))
                .containsExactly(
                        OPENING,
                        THEME,
                        PART,
                        TWO.endingAt(LocalTime.of(11, 30)).with(List.of(person("Ida Prøve"))),
                        Examples.talk("n1", "11:30", "Høns", person("Bo Prøve"))
                                .endingAt(LocalTime.of(12, 0)));
    }

    @Test
    void the_one_above_takes_over_what_is_joined_to_it() {
        var late = Examples.talk("i05", "12:00", "og katte", person("Bo Prøve"), person("Eva"));
        var part = Examples.talk("i06", "12:10", "Kattens have").under(late.id());
        var programme = Examples.programme(TWO, late, part);
        var joined = Rearranging.join(programme, late);
        assertThat(Amendments.decide(programme, joined)).isInstanceOf(Amended.Done.class);
        assertThat(Steps.of(programme, joined).now().items())
                .containsExactly(
                        TWO.titled("Bier og høns og katte")
                                .with(
                                        List.of(
                                                person("Ida Prøve"),
                                                person("Bo Prøve"),
                                                person("Eva"))),
                        part.under(TWO.id()));
    }

    private static List<Item> after(List<Correction> corrections) {
        assertThat(Amendments.decide(PROGRAMME, corrections)).isInstanceOf(Amended.Done.class);
        return Steps.of(PROGRAMME, corrections).now().items();
    }

    private static Participation person(String name) {
        return new Participation(name, null, null, null, Capacity.SPEAKER);
    }
}
