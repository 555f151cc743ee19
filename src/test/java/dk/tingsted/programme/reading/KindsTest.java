package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velkomst og åbning af konferencen | OPENING",
                "Officiel åbning | OPENING",
                "Konferencen åbnes | OPENING",
                "Oplæg: ”Hvordan lever man længere?” | TALK",
                "Paneldebat: Hvem bestemmer? | PANEL",
                "Debat: Hvordan genstarter man ældreområdet? | DEBATE",
                "Drøftelser ved bordene og i plenum | DISCUSSION",
                "Gruppdiskussion med intro | DISCUSSION",
                "Sessioner (se side 3) | PARALLEL_BLOCK",
                "Tre valgfrie workshops | PARALLEL_BLOCK",
                "Tema: Nye veje | THEME",
                "Kort pause | BREAK",
                "Kaffepause | BREAK",
                "Frokost-buffet ved Basilika | MEAL",
                "Felles middag med kulturinnslag | MEAL",
                "Legatuddeling | AWARD",
                "Aftenarrangement – middag og underholdning | SOCIAL",
                "Morgensang | SOCIAL",
                "Dagens program er slut | CLOSING",
                "Konferencen slutter – Take-away-frokost ved udgangen | CLOSING",
                "Afsluttende debat | DEBATE",
                "Afsluttende kommentar | CLOSING",
                "Ankomst – tjek ind | OTHER",
                "Registrering / isvand, kaffe og te | OTHER",
            })
    void a_kind_is_told_from_words(String title, Kind kind) {
        assertThat(Kinds.of(title)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De centrale spørgsmål og perspektiver",
                "Borgerens perspektiv som hovedingrediens",
                "Sundhedsklynger – hvordan lykkes vi med dem?",
                "Myten om et område, der ikke findes længere?",
                "Eftermiddagens store tal",
            })
    void a_word_inside_a_title_tells_nothing(String title) {
        assertThat(Kinds.of(title)).isEmpty();
    }
}
