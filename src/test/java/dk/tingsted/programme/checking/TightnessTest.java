package dk.tingsted.programme.checking;

import static dk.tingsted.programme.checking.Sketch.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Participation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TightnessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            textBlock =
                    """
                    talk Udgifter | Ea Fog                    / 09.05 / Der er kun 5 minutter til »Udgifter«.
                    talk Udgifter | Ea Fog                    / 09.10 /
                    opening Velkomst | Ea Fog                 / 09.05 /
                    discussion Spørgsmål                      / 09.05 /
                    """)
    void a_talk_needs_more_than_five_minutes(String item, String next, String message) {
        var reading = Sketch.of("09.00 " + item + "\n" + next + " break Pause");
        assertThat(messages(Tightness::tooShort, reading)).isEqualTo(all(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            textBlock =
                    """
                    panel Replikker | Ea Fog; Ib Dam; Bo Eg   / 09.10 / Der er 10 minutter til »Replikker« med 3 på scenen.
                    panel Replikker | Ea Fog; Ib Dam; Bo Eg   / 09.30 /
                    talk Udgifter | Ea Fog                    / 09.10 /
                    discussion Drøftelse mellem borgere og kommuner / 09.10 / Der er 10 minutter til »Drøftelse mellem borgere og kommuner«.
                    discussion Spørgsmål                      / 09.10 /
                    """)
    void everybody_on_stage_needs_six_minutes(String item, String next, String message) {
        var reading = Sketch.of("09.00 " + item + "\n" + next + " break Pause");
        assertThat(messages(Tightness::tooMany, reading)).isEqualTo(all(message));
    }

    @Test
    void nobody_can_be_in_the_hall_and_in_a_room_at_once() {
        var day =
                """
                09.00 talk Udgifter | Ea Fog
                10.00 parallel_block Workshops
                > workshop A
                > workshop B
                11.00 talk Opsamling | Ib Dam
                """;
        assertThat(messages(Tightness::noWay, Sketch.of(day)))
                .containsExactly(
                        "Der er ingen tid til at skifte lokale mellem »Udgifter« og »Workshops« kl. 10.00.",
                        "Der er ingen tid til at skifte lokale mellem »Workshops« og »Opsamling« kl. 11.00.");
        var paused = day.replace("09.00 talk Udgifter | Ea Fog", "09.45 break Pause");
        assertThat(messages(Tightness::noWay, Sketch.of(paused))).hasSize(1);
        var ended = day.replace("10.00 par", "10.00-10.50 par").replace("09.00", "09.00-09.50");
        assertThat(messages(Tightness::noWay, Sketch.of(ended))).isEmpty();
    }

    @Test
    void a_performer_has_no_capacity_and_is_on_stage() {
        var reading = Sketch.of("09.00 panel Sange | Ea Fog; Ib Dam\n09.10 break Pause");
        var sung =
                reading.programme().items().stream()
                        .map(item ->
                                item.with(
                                        item.people().stream().map(TightnessTest::plain).toList()))
                        .toList();
        assertThat(messages(Tightness::tooMany, reading.with(reading.programme().with(sung))))
                .containsExactly("Der er 10 minutter til »Sange« med 2 på scenen.");
    }

    private static Participation plain(Participation person) {
        return new Participation(person.name(), null, null, null, null);
    }

    private static List<String> all(String message) {
        return message == null ? List.of() : List.of(message);
    }
}
