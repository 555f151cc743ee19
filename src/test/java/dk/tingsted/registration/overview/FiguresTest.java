package dk.tingsted.registration.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.platform.time.Clocks;
import dk.tingsted.registration.Municipality;
import dk.tingsted.registration.overview.Figures.Day;
import dk.tingsted.registration.overview.Figures.Share;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Figures FIGURES =
            Figures.of(
                    Somebody.SETUP,
                    List.of(
                            Somebody.coming(1, "Eva", "Randers Kommune", Somebody.POLITICIANS),
                            Somebody.coming(1, "Bo", "Randers Kommune", Somebody.OFFICIALS),
                            Somebody.coming(2, "Ib", "Ukendt By", Somebody.OFFICIALS),
                            Somebody.waiting(2, "Ea", "Skive Kommune", Somebody.OFFICIALS),
                            Somebody.withdrawn(4, "Ida", null, Somebody.POLITICIANS)),
                    Municipality.all(),
                    Clocks.DANISH);

    @Test
    void everybody_is_counted_once() {
        assertThat(FIGURES.coming()).isEqualTo(3);
        assertThat(FIGURES.waiting()).isEqualTo(1);
        assertThat(FIGURES.withdrawn()).isEqualTo(1);
        assertThat(FIGURES.groups())
                .containsExactly(
                        new Share("Politikere", 1, 0, 100), new Share("Embedsfolk", 2, 1, null));
    }

    @Test
    void the_course_counts_all_who_registered_until_then() {
        assertThat(FIGURES.days())
                .containsExactly(
                        new Day(LocalDate.of(2031, 5, 9), 2, 2),
                        new Day(LocalDate.of(2031, 5, 10), 2, 4),
                        new Day(LocalDate.of(2031, 5, 12), 1, 5));
        assertThat(Course.of(FIGURES.days()).steps())
                .isEqualTo("0,160 0,96 150,96 150,32 450,32 450,0 600,0");
    }

    @Test
    void all_municipalities_stand_under_their_regions_also_those_from_which_nobody_comes() {
        assertThat(FIGURES.regions()).hasSize(5);
        assertThat(FIGURES.regions().stream().mapToInt(region -> region.tiles().size()).sum())
                .isEqualTo(Municipality.all().size());
        assertThat(FIGURES.regions().stream().flatMap(region -> region.tiles().stream()))
                .filteredOn(tile -> tile.coming() > 0)
                .containsExactly(new Figures.Tile("Randers", 2, 3));
        assertThat(FIGURES.elsewhere()).isEqualTo(1);
    }
}
