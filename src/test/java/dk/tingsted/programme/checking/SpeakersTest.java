package dk.tingsted.programme.checking;

import static dk.tingsted.programme.checking.Sketch.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.reading.Document;
import dk.tingsted.programme.reading.Reading;
import dk.tingsted.programme.reading.Statement;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersTest {

    private static final String THEME =
            "09.00 theme Tema\n> 09.10 talk A | Ea Fog\n> 09.20 talk B | Ib Dam\n> 09.30 ";

    @Test
    void the_one_talk_of_a_theme_without_a_speaker_is_found() {
        assertThat(messages(Speakers::missing, Sketch.of(THEME + "talk Hvem er borgerne?")))
                .containsExactly(
                        "Der står ingen oplægsholder ved »Hvem er borgerne?« kl. 09.30, men det gør der ved de"
                                + " andre oplæg.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "break Pause",
                "debate Debat",
                "discussion Drøftelse",
                "award Prisuddeling",
                "opening Velkomst ved formandskabet",
                "talk Præsentation fra den første nominerede kommune",
                "talk KL præsenterer en analyse",
                "talk Oplæg under afklaring",
                "talk C | Bo Eg"
            })
    void what_has_no_speaker_of_its_own_is_left_alone(String item) {
        assertThat(messages(Speakers::missing, Sketch.of(THEME + item))).isEmpty();
    }

    @Test
    void where_hardly_anybody_is_named_nobody_is_missing() {
        assertThat(
                        messages(
                                Speakers::missing,
                                Sketch.of("09.00 talk A | Ea Fog\n10.00 talk B\n11.00 talk C")))
                .isEmpty();
    }

    @Test
    void a_speaker_still_sought_is_a_warning() {
        assertThat(
                        messages(
                                Speakers::stillSought,
                                Sketch.of("13.35 talk Økonomien, taler under afklaring")))
                .containsExactly(
                        "Der er endnu ikke fundet en oplægsholder til »Økonomien, taler under afklaring« kl. 13.35.");
    }

    @Test
    void the_one_workshop_of_a_round_without_names_is_found() {
        var round =
                "13.30 parallel_block Runde\n> workshop A | Ea Fog\n> workshop B | Ib Dam\n> workshop C";
        assertThat(messages(Speakers::missingInWorkshops, Sketch.of(round)))
                .containsExactly(
                        "Der står ingen navne ved »C«, men det gør der ved de andre i samme runde.");
    }

    @ParameterizedTest
    @CsvSource({
        "Nye tilbud, Nye tilbud. Hør om rammeaftalen, 1",
        "Nye tilbud, Workshop 3: Nye tilbud v/ Ea Fog, 0",
        "Åben dialog med fag-professionelle, ’Åben dialog’ med fagprofessionelle., 1",
        "Ensomhed, Ensomhed (sal 2), 0",
        "Nye tilbud, 3. Gamle tilbud, 1"
    })
    void only_other_words_make_another_title(String title, String again, int found) {
        var reading =
                Sketch.of(
                        "13.30 workshop " + title,
                        new Statement.Retitled(9, new ItemId("i1"), again));
        assertThat(messages(Titles::mismatches, reading)).hasSize(found);
    }

    @Test
    void left_over_words_are_shown_with_what_follows_them() {
        var reading =
                Sketch.of(
                        "13.30 workshop Boformer v/oplægsholder fra botilbud i Vestby",
                        new Statement.LeftOver(1, null, "v/oplægsholder"));
        assertThat(messages(LeftOvers::placeholders, reading))
                .containsExactly(
                        "»v/oplægsholder fra botilbud i Vestby« ser ud til at være glemt i teksten.");
    }

    @Test
    void a_heading_of_a_day_that_is_not_there_is_left_over() {
        assertThat(messages(LeftOvers::headingsOfOtherDays, Sketch.of("10.00 talk A"))).isEmpty();
        var heading =
                new Reading(
                        Sketch.of("10.00 talk A").programme(),
                        Document.ofText("p", "Program dag 1\n\nProgram dag 2"),
                        List.of(),
                        List.of(),
                        List.of());
        assertThat(messages(LeftOvers::headingsOfOtherDays, heading))
                .containsExactly("»Program dag 2« står i et program, der kun har én dag.");
    }

    @Test
    void a_theme_with_nothing_under_it_is_empty() {
        assertThat(
                        messages(
                                LeftOvers::emptyThemes,
                                Sketch.of("09.00 theme Tomt\n10.00 theme Fuldt\n> 10.00 talk A")))
                .containsExactly("Der er ikke noget under temaet »Tomt«.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 | talk | »Punkt« er sat til 30 minutter, men der er 20 minutter i programmet.",
                "20 | talk | ",
                "10 | talk | ",
                "10 | break | »Punkt« er sat til 10 minutter, men der er 20 minutter i programmet."
            })
    void an_announced_length_must_fit(int minutes, String kind, String message) {
        var reading =
                Sketch.of(
                        "10.00 " + kind + " Punkt\n10.20 talk B",
                        new Statement.Lasting(1, new ItemId("i1"), minutes));
        assertThat(messages(Durations::ofItems, reading))
                .isEqualTo(message == null ? List.of() : List.of(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17:00 | 19:00 | Der står kl. 17.00-19.00, men programmet går fra kl. 16.30 til kl. 18.30.",
                "17:00 | 18:15 | Der står kl. 17.00-18.15, men kl. 18.15 er midt i »Diskussion« (kl. 17.30-18.30).",
                "16:30 | 18:30 | ",
                "17:00 | 18:30 | "
            })
    void an_announced_day_must_fit(LocalTime start, LocalTime end, String message) {
        var text = "16.30-17.00 break Te\n17.00-17.30 talk A\n17.30-18.30 discussion Diskussion";
        var reading = Sketch.of(text, new Statement.Spanned(1, null, start, end));
        assertThat(messages(Durations::ofDays, reading))
                .isEqualTo(message == null ? List.of() : List.of(message));
    }
}
