package dk.tingsted.notices;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.letters.Texts;
import dk.tingsted.letters.Tongue;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.publishing.Words;
import dk.tingsted.programme.reading.Outcome;
import dk.tingsted.programme.reading.Reader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What everybody who comes is told, in programmes that differ by one thing.
class ForEverybodyTest {

    private static final String PROGRAMME =
            """
            Temadag om lokale haver
            Torsdag den 8. maj 2031
            Sted: Østby Rådhus, Torvet 1, 9999 Østby

            10.00 Velkomst
            Ved Bo Opdigtet, formand, Haveforeningen Østby
            10.15 Haven som mødested
            Ved Ida Prøve, gartner, Østby Kommune
            11.15 Pause
            11.30 Bier i byen
            Ved Per Påfund, biavler, Vestby Kommune, og Ida Prøve, gartner, Østby Kommune
            12.30 Frokost
            13.30 Parallelle sessioner
            Session 1: Krydderurter
            Ved Kim Kunstig, kok, Østby Kommune
            Session 2: Frugttræer
            Ved Eva Eksempel, landskabsarkitekt, Østby Kommune
            15.00 Afslutning
            """;

    @Test
    void the_programme_for_the_test_has_parallel_sessions() {
        assertThat(read(PROGRAMME).items())
                .extracting(item -> item.kind().code())
                .contains("parallel_block", "workshop", "break");
    }

    @Test
    void what_is_cosmetic_is_told_to_nobody() {
        assertThat(told(PROGRAMME)).isEmpty();
        assertThat(told(PROGRAMME.replace("Haven som mødested", "Haven som et mødested")))
                .isEmpty();
        assertThat(
                        told(
                                PROGRAMME.replace(
                                        "Ved Per Påfund, biavler, Vestby Kommune, og Ida Prøve, gartner, Østby Kommune",
                                        "Ved Ida Prøve, gartner, Østby Kommune, og Per Påfund, biavler, Vestby Kommune")))
                .isEmpty();
        assertThat(told(PROGRAMME.replace("11.15 Pause", "11.20 Pause"))).isEmpty();
    }

    @Test
    void a_change_in_one_of_several_sessions_is_told_to_nobody_else() {
        assertThat(told(PROGRAMME.replace("Session 2: Frugttræer", "Session 2: Bærbuske")))
                .isEmpty();
    }

    @Test
    void an_item_for_all_that_is_moved_new_or_gone_is_told() {
        assertThat(told(PROGRAMME.replace("10.15 Haven", "10.30 Haven")))
                .containsExactly("Tiden for »Haven som mødested«");
        assertThat(told(PROGRAMME.replace("12.30 Frokost", "12.15 Frokost")))
                .containsExactly("Tiden for »Frokost«");
        assertThat(
                        told(
                                PROGRAMME.replace(
                                        "15.00 Afslutning",
                                        "14.45 Prisuddeling\n15.00 Afslutning")))
                .containsExactly("Nyt punkt");
        assertThat(
                        told(
                                PROGRAMME.replace(
                                        "10.15 Haven som mødested\nVed Ida Prøve, gartner, Østby Kommune\n",
                                        "")))
                .containsExactly("Punktet udgår");
    }

    @Test
    void another_hour_to_begin_or_end_comes_first() {
        assertThat(told(PROGRAMME.replace("10.00 Velkomst", "09.30 Velkomst")))
                .containsExactly("Konferencen begynder", "Tiden for »Velkomst«");
        assertThat(told(PROGRAMME.replace("15.00 Afslutning", "15.30 Afslutning")))
                .containsExactly("Konferencen slutter", "Tiden for »Afslutning«");
    }

    @Test
    void another_date_is_one_thing_however_many_items_there_are() {
        var moved = PROGRAMME.replace("Torsdag den 8. maj 2031", "Fredag den 9. maj 2031");
        assertThat(ForEverybody.between(read(PROGRAMME), read(moved), Words.DANISH))
                .extracting(one -> one.what() + ": " + one.was() + " → " + one.becomes())
                .containsExactly("Datoen: torsdag den 8. maj 2031 → fredag den 9. maj 2031");
        assertThat(ForEverybody.between(read(PROGRAMME), read(moved), Words.ENGLISH))
                .extracting(one -> one.what() + ": " + one.becomes())
                .containsExactly("The date: Friday 9 May 2031");
        assertThat(Hours.of(read(moved))).isNotEqualTo(Hours.of(read(PROGRAMME)));
    }

    @Test
    void another_place_or_time_zone_is_told() {
        var elsewhere = PROGRAMME.replace("Østby Rådhus, Torvet 1", "Østby Bibliotek, Gaden 2");
        assertThat(told(elsewhere)).containsExactly("Sted");
        assertThat(Hours.of(read(elsewhere))).isNotEqualTo(Hours.of(read(PROGRAMME)));
        var finnish =
                read(PROGRAMME)
                        .about(read(PROGRAMME).particulars().in(ZoneId.of("Europe/Helsinki")));
        assertThat(ForEverybody.between(read(PROGRAMME), finnish, Words.DANISH))
                .extracting(one -> one.what())
                .containsExactly("Tidszone");
    }

    @Test
    void an_item_that_moves_within_the_day_leaves_the_entry_in_the_calendar_as_it_is() {
        assertThat(Hours.of(read(PROGRAMME.replace("10.15 Haven", "10.30 Haven"))))
                .isEqualTo(Hours.of(read(PROGRAMME)));
    }

    @Test
    void what_a_programme_says_is_text_in_the_letter_whatever_it_looks_like() {
        var odd = "10.15 Haven *som* [navn] &amp; <b>mødested</b>";
        var before = PROGRAMME.replace("10.15 Haven som mødested", odd);
        var what =
                ForEverybody.between(
                        read(before), read(before.replace("10.15", "10.30")), Words.DANISH);
        var texts = new Texts.ForConference(Map.of());
        var wording = Proposed.forAll(texts, Tongue.DANISH, what);
        assertThat(Texts.refusal(dk.tingsted.letters.Occasion.CHANGE_NOTICE, wording)).isEmpty();
        var body = Texts.ForConference.compose(wording, Tongue.DANISH, Map.of()).body();
        assertThat(body.text()).contains("Tiden for »" + what.getFirst().what().substring(11));
        assertThat(body.html()).doesNotContain("<b>", "<em>");
    }

    private static List<String> told(String after) {
        return ForEverybody.between(read(PROGRAMME), read(after), Words.DANISH).stream()
                .map(one -> one.what())
                .toList();
    }

    private static Programme read(String text) {
        var outcome = Reader.read("program.txt", text.getBytes(StandardCharsets.UTF_8));
        return ((Outcome.Understood) outcome).reading().programme();
    }
}
