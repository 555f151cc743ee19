package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16.25 Fremtidens område | 16:25",
                " 9.50 Dialog: Hvordan | 09:50",
                "10.45. Arbejdskraft | 10:45",
                "16:10 Regeringens vision | 16:10",
                "10:00-10:05 Introduktion | 10:00-10:05",
                "10.15 – 10.45 Oplæg | 10:15-10:45",
                "9.00-9.30 Dørene åbnes | 09:00-09:30",
                "Kl. 17.00: Sandwiches | 17:00",
                "Kl. 16.30-17.00: Te | 16:30-17:00",
                "kl. 9 Velkomst | 09:00",
                "kl 9-10 Velkomst | 09:00-10:00",
                "9-9.30 Ankomst | 09:00-09:30",
                "9-10 Velkomst | 09:00-10:00",
                "9.30 am Welcome | 09:30",
                "01.00 p.m. | 13:00",
                "04.00 p.m | 16:00",
                "12.15 a.m. | 12:15",
                "1.30-2.15 pm Lunch | 13:30-14:15",
                "9 am – 10 am Coffee | 09:00-10:00",
                "fra 9 til 12 Workshop | 09:00-12:00",
                "kl. 9.00 til kl. 9.45 Åbning | 09:00-09:45",
                "18.00-? Fest | 18:00",
                "ca. 20.45 Tak for i aften | 20:45",
                "0900-0945 Velkomst | 09:00-09:45",
                "24.00 Slut | 00:00",
                "23:30–00:30 Natmad | 23:30-00:30",
            })
    void a_time_at_the_beginning_is_read(String line, String expected) {
        assertThat(Times.leading(line).map(TimesTest::show)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5.10-års plan for psykiatrien",
                "2021-22 har vi et nyt",
                "2005-2014 er FN's tiår",
                "40-50 pct. af den danske befolkning",
                "14-15 års årsalderen",
                "24.5.2022 er en dato",
                "24.05.2022",
                "12. maj",
                "12 maj",
                "3.Dør borgerne godt",
                "1. Fælles data",
                "12.50 kr. for kaffe",
                "10 minutters oplæg",
                "10.-11. marts 2005",
                "4-7 May 2004",
                "99.99",
                "Velkomst",
                "Karen",
                "",
            })
    void what_only_looks_like_a_time_is_left_alone(String line) {
        assertThat(Times.leading(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "den 11. maj 2021 kl. 16.00–18.00 | 16:00-18:00",
                "tirsdag den 24. maj 2021, kl. 13.30-14.39 | 13:30-14:39",
                "Tirsdag d. 21 september kl. 17-19 | 17:00-19:00",
                "d. 10. marts kl. 12.00-17.45 på Christiansborg, og kl. 18.30-23.00 på Vartov | 12:00-17:45 18:30-23:00",
                "Tid: kl. 17.00 - ca. 20.45 | 17:00-20:45",
                "Fællessalen fra kl. 12.00-18.00 | 12:00-18:00",
                "tlf. 33 12 45.67 | ''",
                "fax +49-1888-575516 | ''",
                "I Rammeaftale 2025-26 | ''",
                "24.05.2022 og 1.234.567 kr. | ''",
            })
    void times_are_found_in_running_text(String line, String expected) {
        assertThat(Times.in(line).stream().map(TimesTest::show).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Property
    void no_text_makes_it_fail(@ForAll String text) {
        assertThat(Times.in(text)).allMatch(clock -> clock.to() <= text.length());
        assertThat(Times.leading(text).stream()).allMatch(clock -> clock.to() <= text.length());
    }

    @Property
    void every_time_of_the_day_is_read_back(@ForAll LocalTime time) {
        var printed = "%d.%02d Velkomst".formatted(time.getHour(), time.getMinute());
        assertThat(Times.leading(printed).map(Times.Clock::start))
                .contains(time.withSecond(0).withNano(0));
    }

    private static String show(Times.Clock clock) {
        return clock.end() == null ? clock.start().toString() : clock.start() + "-" + clock.end();
    }
}
