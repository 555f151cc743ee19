package dk.tingsted.notices;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Programme;
import dk.tingsted.programme.reading.Outcome;
import dk.tingsted.programme.reading.Reader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who is told of what, in programmes that differ by one thing.
class ConcernedTest {

    private static final String PROGRAMME =
            """
            Temadag om lokale haver
            Torsdag den 8. maj 2031
            Sted: Østby Rådhus, Torvet 1, 9999 Østby

            10.00 Velkomst
            Ved Bo Opdigtet, formand, Haveforeningen Østby
            10.15 Haven som mødested
            Ved Ida Prøve, gartner, Østby Kommune
            11.15 Bier i byen
            Ved Per Påfund, biavler, Vestby Kommune, og Ida Prøve, gartner, Østby Kommune
            12.30 Frokost
            13.30 Rundtur
            Ved Eva Eksempel, landskabsarkitekt, Østby Kommune
            15.00 Afslutning
            """;

    @Test
    void nobody_is_told_of_what_concerns_nobody() {
        assertThat(told(PROGRAMME)).isEmpty();
        assertThat(told(PROGRAMME.replace("12.30 Frokost", "12.15 Frokost"))).isEmpty();
    }

    @Test
    void those_in_a_moved_item_are_told_and_only_they() {
        assertThat(told(PROGRAMME.replace("11.15 Bier", "11.30 Bier")))
                .containsExactly("Per Påfund", "Ida Prøve");
    }

    @Test
    void those_in_an_item_that_is_new_gone_or_renamed_are_told() {
        assertThat(
                        told(
                                PROGRAMME.replace(
                                        "13.30 Rundtur\nVed Eva Eksempel, landskabsarkitekt, Østby Kommune\n",
                                        "")))
                .containsExactly("Eva Eksempel");
        assertThat(
                        told(
                                PROGRAMME.replace(
                                        "15.00 Afslutning",
                                        "14.30 Kaffe i drivhuset\nVed Kim Kunstig, kok, Østby Kommune\n15.00 Afslutning")))
                .containsExactly("Kim Kunstig");
        assertThat(told(PROGRAMME.replace("Haven som mødested", "Haven som rum for møder")))
                .containsExactly("Ida Prøve");
    }

    @Test
    void who_comes_and_who_goes_are_told_with_those_beside_them() {
        assertThat(told(PROGRAMME.replace("Per Påfund, biavler, Vestby Kommune, og Ida", "Ida")))
                .containsExactly("Per Påfund", "Ida Prøve");
    }

    @Test
    void who_is_spelt_otherwise_is_one_person() {
        assertThat(told(PROGRAMME.replace("Per Påfund", "Per Paafund")))
                .containsExactly("Per Paafund");
    }

    @Test
    void everybody_is_told_when_the_place_is_another() {
        assertThat(told(PROGRAMME.replace("Østby Rådhus, Torvet 1", "Østby Bibliotek, Gaden 2")))
                .containsExactlyInAnyOrder(
                        "Bo Opdigtet", "Ida Prøve", "Per Påfund", "Eva Eksempel");
    }

    @Test
    void everybody_is_told_when_the_time_zone_is_another() {
        var finnish =
                read(PROGRAMME)
                        .about(read(PROGRAMME).particulars().in(ZoneId.of("Europe/Helsinki")));
        assertThat(Concerned.by(read(PROGRAMME), finnish))
                .extracting(Notice::name)
                .containsExactlyInAnyOrder(
                        "Bo Opdigtet", "Ida Prøve", "Per Påfund", "Eva Eksempel");
    }

    @Test
    void several_changes_for_one_person_make_one_notice() {
        var notices =
                Concerned.by(
                        read(PROGRAMME),
                        read(
                                PROGRAMME
                                        .replace("11.15 Bier", "11.30 Bier")
                                        .replace("10.15 Haven", "10.20 Haven")));
        assertThat(notices).extracting(Notice::name).containsExactly("Ida Prøve", "Per Påfund");
        assertThat(notices.getFirst().what()).hasSize(2);
    }

    private static List<String> told(String after) {
        return Concerned.by(read(PROGRAMME), read(after)).stream().map(Notice::name).toList();
    }

    private static Programme read(String text) {
        var outcome = Reader.read("program.txt", text.getBytes(StandardCharsets.UTF_8));
        return ((Outcome.Understood) outcome).reading().programme();
    }
}
