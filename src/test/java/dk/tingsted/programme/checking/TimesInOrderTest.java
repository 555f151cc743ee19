package dk.tingsted.programme.checking;

import static dk.tingsted.programme.checking.Sketch.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Correction;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Spot;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesInOrderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the hour one too late, and only one way to put it right
                "15.10 15.40 16.55 16.10 16.25 | Kl. 16.55 står mellem 15.40 og 16.10. Mon der skal stå 15.55?",
                // a digit too low
                "10.00 10.30 10.05 11.00 11.30 | Kl. 10.05 står mellem 10.30 og 11.00.",
                // two digits swapped
                "09.00 09.30 01.00 10.30 11.00 | Kl. 01.00 står mellem 09.30 og 10.30. Mon der skal stå 10.00?",
                // nothing small would fit
                "09.00 09.30 23.00 10.30 11.00 | Kl. 23.00 står mellem 09.30 og 10.30. Er et af klokkeslættene forkert?",
                // at the ends there is one neighbour only
                "19.00 09.30 10.30 11.00 | Kl. 19.00 står før kl. 09.30. Er et af klokkeslættene forkert?",
                "09.00 09.30 10.30 08.00 | Kl. 08.00 står efter kl. 10.30. Er et af klokkeslættene forkert?"
            })
    void the_time_that_disturbs_the_order_is_named(String times, String message) {
        assertThat(messages(TimesInOrder::outOfOrder, Sketch.of(talks(times))))
                .singleElement()
                .asString()
                .startsWith(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09.00 09.30 09.30 10.00",
                // a party goes on past midnight
                "18.00 20.00 22.00 00.30 01.00",
                // two columns, read one after the other
                "12.00 14.00 16.00 13.00 15.00 17.00",
                "09.00"
            })
    void times_that_run_forward_are_not_mentioned(String times) {
        assertThat(messages(TimesInOrder::outOfOrder, Sketch.of(talks(times)))).isEmpty();
    }

    @Test
    void a_span_printed_elsewhere_that_joins_the_others_is_layout() {
        var columns =
                "12.00-13.00 other A\n14.00-14.30 break B\n13.00-13.30 talk C\n13.30-14.00 talk D\n14.30-15.00 talk E";
        assertThat(messages(TimesInOrder::outOfOrder, Sketch.of(columns))).isEmpty();
    }

    @Test
    void a_second_day_without_a_date_starts_again_in_the_morning() {
        var days = talks("12.00 13.00 14.00 15.00 16.00 17.00 18.00 08.30 09.00");
        assertThat(messages(TimesInOrder::outOfOrder, Sketch.undated(days))).isEmpty();
    }

    @Test
    void parallel_workshops_each_have_a_row_of_their_own() {
        var parallel =
                "13.00 parallel_block Workshops\n> workshop A\n>> 13.00 talk A1\n>> 13.30 talk A2\n"
                        + "> workshop B\n>> 13.00 talk B1\n>> 13.20 talk B2\n15.00 closing Slut";
        assertThat(messages(TimesInOrder::outOfOrder, Sketch.of(parallel))).isEmpty();
    }

    @Test
    void the_correction_says_where_what_was_and_what_it_becomes() {
        var reading = Sketch.of(talks("15.10 15.40 16.55 16.10 16.25"));
        assertThat(TimesInOrder.outOfOrder(reading).map(Finding::suggestion))
                .containsExactly(new Correction(new Spot("items/i3/start"), "16:55", "15:55"));
        assertThat(TimesInOrder.outOfOrder(reading).map(Finding::lines))
                .containsExactly(List.of(3, 2, 4));
    }

    @Test
    void the_end_of_the_entry_before_is_the_first_repair_to_be_tried() {
        var reading =
                Sketch.of(
                        "10.00-10.30 talk A\n10.30-10.50 break Pause\n10.05-11.30 talk B\n11.30 talk C");
        assertThat(messages(TimesInOrder::outOfOrder, reading))
                .containsExactly("Kl. 10.05 står mellem 10.30 og 11.30. Mon der skal stå 10.50?");
    }

    @Test
    void where_two_are_equally_wrong_nothing_is_suggested() {
        var reading = Sketch.of(talks("09.00 09.30 09.15 10.00"));
        assertThat(TimesInOrder.outOfOrder(reading))
                .singleElement()
                .matches(found -> found.suggestion() == null);
    }

    private static String talks(String times) {
        return Stream.of(times.split(" ", -1))
                .map(time -> time + " talk Oplæg")
                .collect(Collectors.joining("\n"));
    }
}
