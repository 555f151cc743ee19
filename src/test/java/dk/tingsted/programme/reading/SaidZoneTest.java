package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaidZoneTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Alle tider er i finsk tid. | Europe/Helsinki",
                "Alle tider er i finsk tid (Europe/Helsinki). | Europe/Helsinki",
                "Alle tider er angivet i islandsk tid | Atlantic/Reykjavik",
                "All times are in UK time. | Europe/London",
                "Times are in Finnish time | Europe/Helsinki",
                "Tidspunkterne er grønlandsk tid | America/Nuuk",
                "Tidszone: Europe/Vilnius | Europe/Vilnius",
                "Time zone: BST | Europe/London",
                "Alle tider er i tidszonen America/New_York. | America/New_York",
                "12. marts 2031 kl. 9.00-15.30 (EET) | Europe/Helsinki",
                "12. marts 2031 kl. 9.00 – 15.30 finsk tid | Europe/Helsinki",
                "12. marts 2031, kl. 9-15 (CET) | Europe/Copenhagen"
            })
    void a_zone_that_is_said_is_read(String line, String zone) {
        assertThat(zone(line)).isEqualTo(zone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tid: 12. marts 2031 kl. 9.00-15.30, Helsinki",
                "Alle tider er i lokal tid",
                "Finsk tid er en time foran",
                "Tider skifter: Danish time and Swedish time",
                "Time for finnish design",
                "kl. 10.00 Finnish time management",
                "Kl. 9.00 dansk tid (10.00 finsk tid)",
                "Oplæg: Alle tiders Europe/Helsinki er langt væk"
            })
    void a_zone_that_is_not_clear_is_not_guessed(String line) {
        assertThat(zone(line)).isEqualTo("Europe/Copenhagen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alle tider er i ", "finsk tid (", "10.00 (", "kl. 9, "})
    void a_hostile_line_takes_no_time(String piece) {
        long before = System.nanoTime();
        zone(piece.repeat(100_000 / piece.length()));
        assertThat(System.nanoTime() - before).isLessThan(3_000_000_000L);
    }

    private static String zone(String line) {
        var text = "Digtere i det offentlige\n\n" + line + "\n\n10.00 Velkomst\n11.00 Debat";
        var outcome = Reader.read("program.txt", text.getBytes(StandardCharsets.UTF_8));
        return ((Outcome.Understood) outcome).reading().programme().zone().getId();
    }
}
