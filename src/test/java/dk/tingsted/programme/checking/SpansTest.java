package dk.tingsted.programme.checking;

import static dk.tingsted.programme.checking.Sketch.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Finding;
import dk.tingsted.programme.ItemId;
import dk.tingsted.programme.reading.Statement;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpansTest {

    @Test
    void an_end_one_slip_after_the_next_start_is_corrected() {
        var reading = Sketch.of("13.30-14.39 parallel_block Sessioner\n14.30 break Pause");
        assertThat(messages(Spans::overlaps, reading))
                .containsExactly(
                        "»Sessioner« er sat til kl. 13.30-14.39, men »Pause« begynder kl. 14.30. Mon der"
                                + " skal stå 14.30?");
        assertThat(
                        Spans.overlaps(reading)
                                .map(Finding::suggestion)
                                .map(c -> c == null ? "" : c.becomes()))
                .containsExactly("14:30");
    }

    @Test
    void an_end_from_a_heading_of_its_own_counts_too() {
        var heading =
                new Statement.Spanned(
                        9, new ItemId("i1"), LocalTime.of(13, 30), LocalTime.of(14, 39));
        var reading = Sketch.of("13.30 parallel_block Sessioner\n14.30 break Pause", heading);
        assertThat(Spans.overlaps(reading))
                .singleElement()
                .matches(found -> found.lines().getFirst() == 9);
    }

    @Test
    void an_overlap_names_both() {
        assertThat(
                        messages(
                                Spans::overlaps,
                                Sketch.of("09.00-10.15 talk Først\n10.00-11.00 talk Så")))
                .containsExactly(
                        "»Først« er sat til kl. 09.00-10.15, men »Så« begynder kl. 10.00.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09.00-12.00 theme Tema\n> 09.00-10.00 talk A\n> 10.00-11.00 talk B",
                "09.00-12.00 theme Tema\n09.30-10.00 talk A",
                "09.00-10.00 talk A\n10.00-11.00 talk B",
                "13.00-14.00 parallel_block Runde\n> 13.00-14.00 workshop A\n> 13.00-14.00 workshop B",
                "13.00-14.00 workshop A\n13.30-14.30 workshop B",
                // a frame for the day
                "09.00-16.00 other Udstilling\n09.30-10.00 talk A\n10.00-11.00 talk B",
                "22.00-01.00 social Fest"
            })
    void containers_parallels_and_neighbours_are_no_overlap(String text) {
        assertThat(messages(Spans::overlaps, Sketch.of(text))).isEmpty();
        assertThat(messages(Spans::endBeforeStart, Sketch.of(text))).isEmpty();
    }

    @Test
    void an_end_before_the_start_is_an_error() {
        assertThat(
                        messages(
                                Spans::endBeforeStart,
                                Sketch.of("10.30-10.00 talk Oplæg\n11.00 break Pause")))
                .containsExactly(
                        "»Oplæg« begynder kl. 10.30, men slutter allerede kl. 10.00. Mon der skal stå 11.00?");
    }

    @Test
    void twelve_a_m_is_midnight() {
        assertThat(messages(Spans::midnightForNoon, Sketch.of("12.15 talk 12.15 a.m. Summary")))
                .containsExactly(
                        "Der står »12.15 talk 12.15 a.m. Summary«, og 12 a.m. er midnat. Mon der menes 12.15 p.m.?");
    }
}
