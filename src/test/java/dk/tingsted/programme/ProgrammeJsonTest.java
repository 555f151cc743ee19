package dk.tingsted.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.reading.Reading;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProgrammeJsonTest {

    @Property(tries = 300)
    void a_reading_comes_back_as_it_was_kept(@ForAll("readings") Reading reading) {
        assertThat(ProgrammeJson.reading(ProgrammeJson.write(reading))).isEqualTo(reading);
    }

    @Property(tries = 300)
    void a_programme_comes_back_as_it_was_kept(@ForAll("programmes") Programme programme) {
        assertThat(ProgrammeJson.programme(ProgrammeJson.write(programme))).isEqualTo(programme);
    }

    @Test
    void enums_are_kept_by_their_code_and_ids_as_text() {
        var programme = Examples.programme(Examples.talk("i01", "10:00", "Velkomst"));
        assertThat(ProgrammeJson.write(programme))
                .contains("\"language\":\"da\"", "\"id\":\"i01\"", "\"kind\":\"talk\"")
                .contains("\"start\":\"10:00", "\"day\":\"2031-05-06\"");
    }

    @Test
    void what_a_later_version_keeps_besides_is_passed_over() {
        var json = ProgrammeJson.write(Examples.programme());
        var later = json.replaceFirst("\\{", "{\"rooms\":[1,2],");
        assertThat(ProgrammeJson.programme(later)).isEqualTo(Examples.programme());
    }

    @Test
    void what_no_database_keeps_is_left_out() {
        assertThat(ProgrammeJson.storable("a\0b\uD800c😀")).isEqualTo("ab\uFFFDc😀");
        var talk = Examples.talk("i01", "10:00", "Vel\0komst");
        assertThat(ProgrammeJson.programme(ProgrammeJson.write(Examples.programme(talk))).items())
                .isEqualTo(List.of(Examples.talk("i01", "10:00", "Velkomst")));
    }

    @Provide
    Arbitrary<Reading> readings() {
        return Examples.readings();
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Examples.programmes();
    }
}
