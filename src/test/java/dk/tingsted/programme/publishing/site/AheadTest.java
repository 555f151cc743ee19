package dk.tingsted.programme.publishing.site;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.conference.Slug;
import dk.tingsted.programme.Item;
import dk.tingsted.programme.Kind;
import dk.tingsted.programme.publishing.HardCases;
import dk.tingsted.programme.publishing.site.Site.Listed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AheadTest {

    private static final LocalDate MAY_7 = LocalDate.of(2031, 5, 7);
    private static final LocalDate MAY_8 = LocalDate.of(2031, 5, 8);
    private static final LocalDate OCTOBER_9 = LocalDate.of(2031, 10, 9);
    private static final Listed SPRING = listed("spring", MAY_8);
    private static final Listed AUTUMN = listed("autumn", OCTOBER_9);
    private static final Listed SOMEDAY = listed("someday");
    private static final Listed FORUM = listed("forum", MAY_7, MAY_8);
    private static final List<Listed> ALL = List.of(AUTUMN, SOMEDAY, SPRING, FORUM);

    @Test
    void what_comes_is_told_nearest_first_and_a_day_not_known_is_the_furthest() {
        var ahead = Ahead.of(ALL, LocalDate.of(2031, 5, 1));

        assertThat(ahead.coming()).containsExactly(FORUM, SPRING, AUTUMN, SOMEDAY);
        assertThat(ahead.held()).isEmpty();
    }

    @Test
    void a_conference_is_held_when_its_last_day_is_over() {
        assertThat(Ahead.of(ALL, LocalDate.of(2031, 5, 8)).held()).isEmpty();
        assertThat(Ahead.of(ALL, LocalDate.of(2031, 5, 9)).held()).containsExactly(SPRING, FORUM);
    }

    @Test
    void what_has_been_held_is_told_latest_first() {
        var ahead = Ahead.of(ALL, LocalDate.of(2032, 1, 1));

        assertThat(ahead.coming()).containsExactly(SOMEDAY);
        assertThat(ahead.held()).containsExactly(AUTUMN, SPRING, FORUM);
    }

    private static Listed listed(String slug, LocalDate... days) {
        var items =
                Arrays.stream(days)
                        .map(day ->
                                HardCases.item(
                                        day.toString(),
                                        day,
                                        "10:00",
                                        null,
                                        Kind.TALK,
                                        null,
                                        "Tale"))
                        .toArray(Item[]::new);
        return Listed.of(Slug.of(slug), HardCases.edition(items));
    }
}
