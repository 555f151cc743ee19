package dk.tingsted.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Corrected.Done;
import dk.tingsted.programme.Corrected.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 5, 19);
    private static final ItemId WELCOME = new ItemId("i01");
    private static final ItemId DEBATE = new ItemId("i02");
    private static final Spot START = Spot.of(DEBATE, "start");

    private static final Programme PROGRAMME =
            new Programme(
                    Language.DANISH,
                    Particulars.NONE,
                    List.of(TUESDAY),
                    List.of(
                            item(WELCOME, "09:00", Kind.OPENING, "Velkomst"),
                            item(DEBATE, "16:55", Kind.DEBATE, "Debat: Hvad nu?")
                                    .with(List.of(person("Ane Bro"), person("Ib Dam")))),
                    List.of(),
                    List.of(new Affiliation("Per Eng", null, null)));

    @ParameterizedTest
    @CsvSource({
        "15.55, 15:55",
        "15:55, 15:55",
        "kl. 9, 09:00",
        "Kl 9.30, 09:30",
        "1655, 16:55",
        "00.00, 00:00"
    })
    void times_are_read_as_people_write_them(String written, String becomes) {
        var item = done(Corrections.apply(PROGRAMME, new Correction(START, "16:55", written)));
        assertThat(item.item(DEBATE).orElseThrow().start()).isEqualTo(LocalTime.parse(becomes));
    }

    @ParameterizedTest
    @CsvSource({
        "items/i02/start, 25.99, »25.99« er ikke et klokkeslæt. Skriv det som 16.55.",
        "items/i02/start, om lidt, »om lidt« er ikke et klokkeslæt. Skriv det som 16.55.",
        "items/i02/day, 31. april 2026,"
                + " »31. april 2026« er ikke en dato. Skriv den som 24. maj 2022 eller 2022-05-24.",
        "items/i02/kind, sludder,"
                + " '»sludder« er ikke en slags programpunkt. Skriv for eksempel oplæg, debat, workshop"
                + " eller pause.'",
        "items/i02/title, '', Feltet kan ikke være tomt.",
        "items/i02/parent, i99, Der er ikke noget punkt »i99« i programmet.",
        "items/i02/parent, i02, Et punkt kan ikke ligge under sig selv.",
        "items/i99/start, 9.00, 'Det sted, der skal rettes, findes ikke længere i programmet.'",
        "items/i02/hat, 9.00, 'Der er ikke noget sted i programmet, der hedder »items/i02/hat«.'",
        "items/i02/people/7/name, Bo, 'Det sted, der skal rettes, findes ikke længere i programmet.'"
    })
    void what_cannot_stand_there_is_refused_with_what_to_write_instead(
            String spot, String becomes, String why) {
        var was = Corrections.valueAt(PROGRAMME, new Spot(spot)).orElse("");
        assertThat(Corrections.apply(PROGRAMME, new Correction(new Spot(spot), was, becomes)))
                .isEqualTo(new Refused(why));
    }

    @Test
    void a_correction_of_what_has_changed_meanwhile_is_stale() {
        assertThat(Corrections.apply(PROGRAMME, new Correction(START, "15:40", "15:55")))
                .isEqualTo(
                        new Refused(
                                "Der står nu »16:55«. Det er ændret, siden du så det. Se på det igen,"
                                        + " før du retter."));
    }

    @Test
    void the_present_value_may_be_written_in_another_way() {
        assertThat(Corrections.apply(PROGRAMME, new Correction(START, "kl. 16.55", "15.55")))
                .isInstanceOf(Done.class);
    }

    @ParameterizedTest
    @CsvSource({
        "19. maj 2026, 2026-05-19",
        "tirsdag den 19. maj 2026, 2026-05-19",
        "19.5.2026, 2026-05-19",
        "19/5 2026, 2026-05-19",
        "2026-05-19, 2026-05-19"
    })
    void dates_are_read_as_people_write_them(String written, String becomes) {
        var spot = new Spot("registration_deadline");
        var programme = done(Corrections.apply(PROGRAMME, new Correction(spot, "", written)));
        assertThat(Corrections.valueAt(programme, spot)).contains(becomes);
    }

    @Test
    void the_days_of_the_conference_follow_its_entries() {
        var spot = Spot.of(DEBATE, "day");
        var moved =
                done(
                        Corrections.apply(
                                PROGRAMME, new Correction(spot, "2026-05-19", "20. maj 2026")));
        assertThat(moved.days()).containsExactly(TUESDAY, TUESDAY.plusDays(1));
    }

    @Test
    void a_person_is_added_before_the_one_who_has_the_number() {
        var spot = new Spot("items/i02/people/1");
        var programme =
                done(
                        Corrections.apply(
                                PROGRAMME, new Correction(spot, "", "{\"name\":\"Ea Fog\"}")));
        assertThat(programme.item(DEBATE).orElseThrow().people())
                .extracting(Participation::name)
                .containsExactly("Ane Bro", "Ea Fog", "Ib Dam");
    }

    @Test
    void an_entry_is_added_where_its_time_belongs() {
        var spot = new Spot("items/i03");
        var text =
                "{\"kind\":\"pause\",\"title\":\"Pause\",\"day\":\"2026-05-19\",\"start\":\"10.15\"}";
        var programme = done(Corrections.apply(PROGRAMME, new Correction(spot, "", text)));
        assertThat(programme.items())
                .extracting(Item::title)
                .containsExactly("Velkomst", "Pause", "Debat: Hvad nu?");
    }

    @Test
    void an_entry_that_holds_others_is_not_removed() {
        var programme =
                done(
                        Corrections.apply(
                                PROGRAMME, new Correction(Spot.of(DEBATE, "parent"), "", "i01")));
        var spot = new Spot("items/i01");
        var was = Corrections.valueAt(programme, spot).orElseThrow();
        assertThat(Corrections.apply(programme, new Correction(spot, was, "")))
                .isEqualTo(
                        new Refused(
                                "Der ligger andre punkter under dette punkt. Flyt eller fjern dem"
                                        + " først."));
    }

    @ParameterizedTest
    @CsvSource({
        "items/i02/start, Starttid for »Debat: Hvad nu?«",
        "items/i02/people/1/organisation, Organisation for Ib Dam under »Debat: Hvad nu?«",
        "items/i01, Punktet »Velkomst«",
        "registration_deadline, Frist for tilmelding",
        "moderators/0/name, Navn for ordstyreren Per Eng",
        "moderators/0, Ordstyreren Per Eng"
    })
    void every_spot_has_danish_words(String spot, String words) {
        assertThat(SpotWords.label(new Spot(spot), PROGRAMME)).isEqualTo(words);
    }

    private static Programme done(Corrected corrected) {
        return switch (corrected) {
            case Done(var programme) -> programme;
            case Refused(var why) -> throw new AssertionError(why);
        };
    }

    private static Item item(ItemId id, String start, Kind kind, String title) {
        return new Item(
                id,
                TUESDAY,
                LocalTime.parse(start),
                null,
                kind,
                title,
                null,
                null,
                List.of(),
                false);
    }

    private static Participation person(String name) {
        return new Participation(name, null, "Vestby Kommune", null, Capacity.PANELIST);
    }
}
