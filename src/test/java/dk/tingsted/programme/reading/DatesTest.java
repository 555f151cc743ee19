package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIRSDAG DEN 24. MAJ 2022 | TUESDAY 24.5.2022",
                "Konferencen holdes virtuelt den 11. maj 2021 kl. 16.00–18.00 | 11.5.2021",
                "Seneste tilmelding den 20. maj. | 20.5.?",
                "Voksenåsen, Oslo 11. og 12. mai 2006 | 11.5.2006 12.5.2006",
                "I dagene 23.-24. maj arrangers | 23.5.? 24.5.?",
                "10.-11. marts 2005 i København | 10.3.2005 11.3.2005",
                "Søndag den 23.5 | SUNDAY 23.5.?",
                "Mandag d. 24. maj | MONDAY 24.5.?",
                "Tirsdag d. 21 september kl. 17-19 | TUESDAY 21.9.?",
                "24-25 May 2007 | 24.5.2007 25.5.2007",
                "Thursday, 24 May 2007 | THURSDAY 24.5.2007",
                "Tuesday May 24, 2022 | TUESDAY 24.5.2022",
                "24/5-2022 | 24.5.2022",
                "nyhedsbrev d. 4/2-03 | 4.2.2003",
                "torsdag d. 10/3 | THURSDAY 10.3.?",
                "24.05.2022 | 24.5.2022",
                "2022-05-24 | 24.5.2022",
                "tisdag 7 juni 2022 | TUESDAY 7.6.2022",
                "fredag 7 oktober | FRIDAY 7.10.?",
                "innen 10. april 06. | 10.4.2006",
                "Tilmelding inden 3.maj til sekretær | 3.5.?",
                "d. 31. marts til 2. april 2009 i Bonn | 31.3.2009 2.4.2009",
                "Tirsdag den 24. og onsdag den 25. maj 2022 | TUESDAY 24.5.2022 WEDNESDAY 25.5.2022",
                "11. maj 16.00 | 11.5.?",
                "Day 1 – Monday 5 October 2026 | MONDAY 5.10.2026",
                "Dag 2 – tirsdag den 6. oktober 2026 | TUESDAY 6.10.2026",
                "Tirsdag 6. oktober 2026 | TUESDAY 6.10.2026",
                "kl. 10.30-11.15 | ''",
                "31. april 2022 | ''",
                "9.30 May I help you | ''",
                "2. del 12. klasse | ''",
                "Rammeaftale 2021- 22 | ''",
                "Tlf. 33 12 45 67 | ''",
            })
    void dates_are_found_as_printed(String line, String expected) {
        assertThat(Dates.in(line).stream().map(DatesTest::show).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Property
    void no_text_makes_it_fail(@ForAll String text) {
        assertThat(Dates.in(text)).allMatch(mention -> mention.to() <= text.length());
    }

    private static String show(Dates.Mention mention) {
        var weekday = mention.weekday() == null ? "" : mention.weekday() + " ";
        var year = mention.year() == null ? "?" : mention.year().toString();
        return weekday + mention.day() + "." + mention.month() + "." + year;
    }
}
