package dk.tingsted.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AddressesTest {

    @Test
    void a_title_becomes_an_address_that_can_be_read_aloud() {
        assertThat(Addresses.words("Årsmøde om ældre & sundhed, 2024!"))
                .isEqualTo("aarsmoede-om-aeldre-sundhed-2024");
    }

    @Test
    void a_long_title_is_cut_between_words() {
        assertThat(
                        Addresses.words(
                                "Fremtidens samarbejde om det specialiserede socialområde i regionen"))
                .isEqualTo("fremtidens-samarbejde-om-det-specialiserede");
    }

    @Test
    void a_second_conference_of_the_same_name_is_numbered() {
        var taken = List.of(new Slug("temadag"), new Slug("temadag-2"));
        assertThat(Addresses.free("Temadag", taken)).isEqualTo(new Slug("temadag-3"));
    }

    @Test
    void an_address_of_the_program_itself_is_never_given_away() {
        assertThat(Addresses.free("Organiser", List.of())).isEqualTo(new Slug("organiser-2"));
    }

    @Property
    void every_title_has_an_address(@ForAll String title) {
        assertThat(Addresses.free(title, List.of()).value()).isNotEmpty();
    }
}
