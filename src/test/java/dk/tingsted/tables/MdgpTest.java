package dk.tingsted.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The annealing on problems that others have solved. Distances of one unit are what imbalance and
/// repeated pairs cost, so how well it does here is how well it does at tables.
class MdgpTest {

    @ParameterizedTest
    @CsvSource({
        "RanInt_n010_ds_07.txt, 1221",
        "RanReal_n010_ss_10.txt, 1195.92",
        "RanInt_n012_ss_03.txt, 993",
        "Geo_n010_ss_10.txt, 3752.03",
        "RanInt_n010_ss_10.txt, 1112"
    })
    void the_best_there_is_of_few_is_found(String name, double best) {
        assertThat(Mdgp.best(name, 200_000)).isBetween(best - 0.01, best + 0.01);
    }

    @ParameterizedTest
    @CsvSource({"RanInt_n030_ss_05.txt, 5500", "Geo_n030_ds_08.txt, 13368.8"})
    @Tag("slow")
    void of_many_no_less_than_has_been_published(String name, double published) {
        assertThat(Mdgp.best(name, 20_000_000)).isGreaterThanOrEqualTo(published);
    }
}
