package dk.tingsted.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.comparing.Comparison;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZonesTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Spot ZONE = new Spot("zone");

    @ParameterizedTest
    @CsvSource({
        "finsk tid, Europe/Helsinki",
        "Finsk, Europe/Helsinki",
        "finsk tid (Europe/Helsinki), Europe/Helsinki",
        "østrigsk tid, Europe/Vienna",
        "Finnish time, Europe/Helsinki",
        "Helsinki, Europe/Helsinki",
        "europe/helsinki, Europe/Helsinki",
        "EET, Europe/Helsinki",
        "CEST, Europe/Copenhagen",
        "UK time, Europe/London",
        "America/Godthab, America/Nuuk",
        "grønlandsk tid, America/Nuuk",
        "america/new york, America/New_York",
        "UTC, Etc/UTC"
    })
    void a_zone_is_known_by_what_people_call_it(String text, String zone) {
        assertThat(Written.ZONE.canonical(text)).contains(zone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mars/Olympus", "+02:00", "GMT+2", "halv ni", "Europe/", "<b>", "EST"})
    void what_is_no_zone_is_refused_in_words(String text) {
        assertThat(Written.ZONE.canonical(text)).isEmpty();
        assertThat(Written.ZONE.refusal(text))
                .isEqualTo(
                        "»"
                                + text
                                + "« er ikke en tidszone, vi kender. Skriv for eksempel finsk tid"
                                + " eller Europe/Helsinki.");
    }

    @Test
    void an_empty_field_is_danish_time() {
        assertThat(Written.ZONE.canonical(" ")).contains("Europe/Copenhagen");
    }

    @Test
    void a_town_in_a_text_is_no_zone() {
        assertThat(TimeZones.in("Konference i Helsinki, EETS og CETI")).isEmpty();
        assertThat(TimeZones.in("østrigsk tid")).containsExactly(ZoneId.of("Europe/Vienna"));
        assertThat(TimeZones.in("9.00 finsk tid (Europe/Helsinki), 8.00 CEST"))
                .containsExactly(HELSINKI, ZoneId.of("Europe/Copenhagen"));
    }

    @Test
    void a_programme_kept_before_there_were_zones_is_in_danish_time() {
        var kept =
                ProgrammeJson.write(programme(Particulars.NONE))
                        .replace(",\"zone\":\"Europe/Copenhagen\"", "");

        assertThat(kept).doesNotContain("zone");
        assertThat(ProgrammeJson.programme(kept)).isEqualTo(programme(Particulars.NONE));
    }

    @Test
    void another_zone_is_a_change_told_in_plain_words() {
        var before = programme(Particulars.NONE);
        var after = programme(Particulars.NONE.in(HELSINKI));
        var change = Comparison.of(before, after).getFirst();

        assertThat(DifferenceWords.of(change, before, after))
                .isEqualTo(
                        new DifferenceWords(
                                "changed",
                                "Tidszone",
                                "dansk tid (Europe/Copenhagen)",
                                "finsk tid (Europe/Helsinki)"));
        assertThat(DifferenceWords.inEnglish(change, before, after).becomes())
                .isEqualTo("Finnish time (Europe/Helsinki)");
    }

    @Test
    void the_organiser_chooses_a_zone_and_may_take_it_back() {
        var danish = programme(Particulars.NONE);
        var chosen = new Correction(ZONE, "Europe/Copenhagen", "finsk tid");
        var finnish = ((Corrected.Done) Corrections.apply(danish, chosen)).programme();

        assertThat(finnish.zone()).isEqualTo(HELSINKI);
        assertThat(Corrections.apply(finnish, Corrections.reversed(chosen)))
                .isEqualTo(new Corrected.Done(danish));
    }

    private static Programme programme(Particulars about) {
        return new Programme(Language.DANISH, about, List.of(), List.of(), List.of(), List.of());
    }
}
