package dk.tingsted.programme.checking;

import static dk.tingsted.programme.checking.Sketch.messages;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamelessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    debate Drøftelse med repræsentanter fra kommuner og folketing ; repræsentanter fra kommuner og folketing
                    opening Velkomst v. formændene for de to råd                  ; formændene for de to råd
                    talk Præsentation fra den første nominerede kommune           ; første nominerede kommune
                    talk Løsninger – tre kommuners eksempler                      ; tre kommuners
                    panel Hvad skal der til?                                      ; panel
                    """)
    void people_without_names_are_found(String item, String words) {
        assertThat(messages(Nameless::unnamed, Sketch.of("09.00 " + item)))
                .singleElement()
                .asString()
                .endsWith("står »" + words + "«, men ingen navne.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "debate Drøftelse med repræsentanter fra kommuner | Ea Fog",
                "break Pause med repræsentanter fra kommuner",
                "talk Boliger til borgere med handicap",
                "talk Oplæg under afklaring fra to kommuner",
            })
    void who_is_named_or_not_on_stage_is_not(String item) {
        assertThat(messages(Nameless::unnamed, Sketch.of("09.00 " + item))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    talk Analyse: VKO præsenterer en analyse        ; true
                    talk Analyse: Vejstyrelsen fortæller            ; true
                    talk Analyse: Ea Fog fortæller | Ea Fog         ; false
                    talk Analyse af hvem der fortæller              ; false
                    """)
    void a_body_is_not_a_speaker(String item, boolean found) {
        assertThat(messages(Nameless::bodies, Sketch.of("09.00 " + item))).hasSize(found ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    opening Velkomst ved KKR formandskabet | Ea Fog         ; Der står »KKR formandskabet«, men kun Ea Fog er nævnt.
                    opening Velkomst ved formanden | Ea Fog                 ;
                    opening Velkomst ved formandskabet                      ;
                    """)
    void one_is_no_chairmanship(String item, String message) {
        assertThat(messages(Nameless::oneOfMany, Sketch.of("09.00 " + item)))
                .isEqualTo(message == null ? List.of() : List.of(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            textBlock =
                    """
                    panel Fire kommunale udvalgsformænd | Ea Fog; Ib Dam; Bo Eg         / true
                    panel Fire kommunale udvalgsformænd | Ea Fog; Ib Dam; Bo Eg; Al Bo  / false
                    panel To kommuner og tre områder | Ea Fog                           / false
                    panel Fire udvalgsformænd                                           / false
                    """)
    void the_number_promised_is_the_number_named(String item, boolean found) {
        assertThat(messages(Nameless::fewerThanPromised, Sketch.of("09.00 " + item)))
                .hasSize(found ? 1 : 0);
    }
}
