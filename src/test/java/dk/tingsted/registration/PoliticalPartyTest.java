package dk.tingsted.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliticalPartyTest {

    @ParameterizedTest
    @CsvSource({
        "S,A",
        "a,A",
        "Soc.,A",
        "Socialdemokratiet,A",
        "K,C",
        "De Konservative,C",
        "Det Konservative Folkeparti,C",
        "V,V",
        "' Venstre ',V",
        "Radikale Venstre,B",
        "Det Radikale Venstre,B",
        "Venstres byrådsgruppe,V",
        "SF,F",
        "Socialistisk Folkeparti,F",
        "Enhedslisten,Ø",
        "ø,Ø",
        "DF,O",
        "Løsgænger,UFP",
        "byrådsmedlem (V),V",
        "formand for socialudvalget ( s ),A",
        "Regionsrådsmedlem for Enhedslisten,Ø",
    })
    void a_party_is_known_however_it_is_written(String written, String letter) {
        assertThat(PoliticalParty.in(written)).contains(letter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "borgmester",
                "Østby Kommune",
                "venstrefløjen",
                "centerchef (vikar)",
                "X",
                "Danske Patienter",
                "På venstrehånd"
            })
    void nobody_is_put_into_a_party(String written) {
        assertThat(PoliticalParty.in(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"S", "v", "Afdeling K", "SF"})
    void a_letter_alone_is_no_party_in_a_text_about_something_else(String written) {
        assertThat(PoliticalParty.mentioned(written)).isEmpty();
    }
}
