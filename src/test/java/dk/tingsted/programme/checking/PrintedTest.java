package dk.tingsted.programme.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.reading.Document;
import dk.tingsted.programme.reading.ProgrammeGrammar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said of invented programmes as they are printed, from their lines to the finding.
class PrintedTest {

    private static final String TWO_DAYS =
            """
            Fjordkonferencen 2026

            %s

            09.00-10.00 Velkomst
            v/ Alma Prøvesen, formand, Fjordrådet
            10.00-11.00 Havet omkring os
            v/ Bent Opdigt, professor, Fjordby Universitet

            %s

            09.00-10.00 Godmorgen
            v/ Alma Prøvesen, formand, Fjordrådet
            10.00-11.00 Hvad nu?
            v/ Cilla Fiktiv, direktør, Vandstyrelsen
            """;

    @Test
    void a_day_without_a_date_is_held_against_one_that_has_it() {
        assertThat(
                        told(
                                Concern.DAY_WITHOUT_DATE,
                                TWO_DAYS.formatted("Dag 1: 3. september", "Dag 2")))
                .containsExactly(
                        "Dag 2 har ingen dato, mens der ved dag 1 står »Dag 1: 3. september«.");
        assertThat(
                        told(
                                Concern.DAY_WITHOUT_DATE,
                                TWO_DAYS.formatted(
                                        "Program for dag 1\nKl. 9-16", "2. dag\nd. 4/9-2026")))
                .containsExactly("Dag 1 har ingen dato, mens der ved dag 2 står »d. 4/9-2026«.");
    }

    @Test
    void days_that_all_have_dates_or_none_has_are_not_mentioned() {
        assertThat(
                        told(
                                Concern.DAY_WITHOUT_DATE,
                                TWO_DAYS.formatted("Dag 1: 3. september", "Dag 2: 4. september")))
                .isEmpty();
        assertThat(
                        told(
                                Concern.DAY_WITHOUT_DATE,
                                TWO_DAYS.formatted("Dag 1 – torsdag", "Dag 2 – fredag")))
                .isEmpty();
        assertThat(told(Concern.DAY_WITHOUT_DATE, TWO_DAYS.formatted("Dag 1", "Dag 2"))).isEmpty();
    }

    private static final String NAMED =
            """
            Sundt Nabolag – konference

            Tirsdag den 8. september 2026 i Prøvehuset, Opdigtvej 1, 9999 Fjordby

            10.00-10.15 Velkomst
            v/ Alma Prøvesen, formand, Fjordrådet
            10.15-11.00 Naboer og helbred
            v/ Bent Opdigt, professor, Fjordby Universitet

            %s
            """;

    @Test
    void the_conferences_own_name_misspelt_is_mentioned() {
        assertThat(
                        told(
                                Concern.EVENT_NAME_VARIANT,
                                NAMED.formatted("Læs mere om Sundt Nablag på vores side.")))
                .containsExactly(
                        "Her står »Sundt Nablag«, men konferencen kaldes ellers »Sundt Nabolag«.");
    }

    @Test
    void another_ending_of_a_name_is_no_misspelling() {
        assertThat(
                        told(
                                Concern.EVENT_NAME_VARIANT,
                                NAMED.formatted("Læs om Sundt Nabolags arbejde.")))
                .isEmpty();
        assertThat(told(Concern.EVENT_NAME_VARIANT, NAMED.formatted("Vi ses til Sundt Nabolag.")))
                .isEmpty();
    }

    private static final String DESCRIBED =
            """
            Børn i bevægelse

            Onsdag den 9. september 2026 i Prøvehuset, Opdigtvej 1, 9999 Fjordby

            10.00-10.45 Bevægelse som vaccine mod børns mistrivsel
            v/ Bent Opdigt, professor, Fjordby Universitet
            10.45-11.30 Idræt for alle
            v/ Cilla Fiktiv, direktør, Vandstyrelsen

            Om oplæggene

            %s
            Bent Opdigt, professor, Fjordby Universitet.
            """;

    @Test
    void a_talk_described_under_another_title_is_mentioned() {
        assertThat(
                        told(
                                Concern.TITLE_MISMATCH,
                                DESCRIBED.formatted(
                                        "Bevægelse mod børns mistrivsel. Om hvad en daglig gåtur kan.")))
                .containsExactly(
                        "Titlen står på to måder: »Bevægelse som vaccine mod børns mistrivsel« og"
                                + " »Bevægelse mod børns mistrivsel«.");
    }

    @Test
    void a_talk_described_under_its_own_title_or_without_one_is_not_mentioned() {
        assertThat(
                        told(
                                Concern.TITLE_MISMATCH,
                                DESCRIBED.formatted(
                                        "Bevægelse som vaccine mod børns mistrivsel. Om gåture.")))
                .isEmpty();
        assertThat(
                        told(
                                Concern.TITLE_MISMATCH,
                                DESCRIBED.formatted(
                                        "Forskeren har fulgt tusind skolebørn. Han bor i Fjordby.")))
                .isEmpty();
    }

    private static String workshops(
            String front, String one, String two, String three, String more) {
        return """
        Fjordkonferencen 2026

        Onsdag den 9. september 2026 i Prøvehuset, Opdigtvej 1, 9999 Fjordby
        %s

        10.00-10.15 Velkomst
        v/ Alma Prøvesen, formand, Fjordrådet
        10.30-11.30 Workshops
        Workshop 1: Tang på tallerkenen (%s)
        Workshop 2: Havnen som legeplads (%s)
        Workshop 3: Fisk i skolen (%s)
        11.30-12.00 Afrunding
        %s
        """
                .formatted(front, one, two, three, more);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vi byder på fem workshops. | fem workshops",
                "Der er 4 parallelle workshops om eftermiddagen. | 4 parallelle workshops",
                "Programmet har to spændende workshops. | to spændende workshops"
            })
    void workshops_are_counted(String front, String said) {
        assertThat(
                        told(
                                Concern.PART_COUNT_MISMATCH,
                                workshops(front, "lokale 1", "lokale 2", "lokale 3", "")))
                .containsExactly("Der står »" + said + "«, men der er 3 under »Workshops«.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi byder på tre workshops.",
                "Vælg to workshops ved tilmeldingen.",
                "Du kan nå to workshops."
            })
    void a_right_count_and_a_choice_are_no_mismatch(String front) {
        assertThat(
                        told(
                                Concern.PART_COUNT_MISMATCH,
                                workshops(front, "lokale 1", "lokale 2", "lokale 3", "")))
                .isEmpty();
    }

    @Test
    void a_workshop_that_is_only_described_is_mentioned() {
        var more =
                "\nBeskrivelse af workshops\n\nWorkshop 4: Fra fjord til fad\nVi smager på fjorden.";
        assertThat(
                        told(
                                Concern.DETAIL_WITHOUT_OVERVIEW,
                                workshops("", "lokale 1", "lokale 2", "lokale 3", more)))
                .containsExactly(
                        "»Fra fjord til fad« er beskrevet, men står ikke i programmet under »Workshops«.");
        assertThat(
                        told(
                                Concern.DETAIL_WITHOUT_OVERVIEW,
                                workshops("", "lokale 1", "lokale 2", "lokale 3", "")))
                .isEmpty();
    }

    @Test
    void two_workshops_in_one_room_are_mentioned() {
        assertThat(
                        told(
                                Concern.ROOM_DOUBLE_BOOKED,
                                workshops("", "lokale 1", "lokale 2", "lokale 1", "")))
                .containsExactly(
                        "Både »Tang på tallerkenen« og »Fisk i skolen« er sat til »lokale 1«, og de ligger samtidig.");
        assertThat(
                        told(
                                Concern.ROOM_DOUBLE_BOOKED,
                                workshops("", "lokale 1", "lokale 2", "lokale 3", "")))
                .isEmpty();
    }

    @Test
    void rooms_for_fewer_than_may_come_are_mentioned() {
        var places = "Der er plads til 120 deltagere.";
        assertThat(
                        told(
                                Concern.OVER_CAPACITY,
                                workshops(places, "maks. 20", "plads til 30", "25 pladser", "")))
                .containsExactly(
                        "Der er plads til 120 på konferencen, men kun til 75 i alt under »Workshops«.");
        assertThat(
                        told(
                                Concern.OVER_CAPACITY,
                                workshops(places, "maks. 40", "plads til 40", "40 pladser", "")))
                .isEmpty();
        assertThat(
                        told(
                                Concern.OVER_CAPACITY,
                                workshops(places, "maks. 20", "plads til 30", "lokale 3", "")))
                .isEmpty();
    }

    private static final String DAY =
            """
            Fjordkonferencen

            %s i Prøvehuset, Opdigtvej 1, 9999 Fjordby

            10.00-10.15 Velkomst
            v/ Alma Prøvesen, formand, Fjordrådet
            10.15-11.00 Havet omkring os
            v/ Bent Opdigt, professor, Fjordby Universitet
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Torsdag den 14. maj 2026 | 14. maj 2026, som er Kristi himmelfartsdag",
                "Mandag d. 25/5-2026 | 25. maj 2026, som er 2. pinsedag",
                "Fredag 03.04.2026 | 3. april 2026, som er langfredag"
            })
    void a_conference_on_a_public_holiday_is_mentioned(String day, String told) {
        assertThat(told(Concern.DATE_ON_HOLIDAY, DAY.formatted(day)))
                .containsExactly("Konferencen er den " + told + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Søndag den 29. marts 2026 | 29. marts 2026 stilles uret en time frem",
                "Søndag d. 25/10-2026 | 25. oktober 2026 stilles uret en time tilbage",
                "Søndag, 29-03-2026 | 29. marts 2026 stilles uret en time frem"
            })
    void the_night_the_clocks_change_is_mentioned(String day, String told) {
        assertThat(told(Concern.DST_NIGHT, DAY.formatted(day)))
                .containsExactly("Natten til søndag den " + told + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Søndag den 22. marts 2026",
                "Mandag den 26. oktober 2026",
                "Onsdag den 13. maj 2026"
            })
    void other_days_have_nothing_to_tell(String day) {
        assertThat(told(Concern.DST_NIGHT, DAY.formatted(day))).isEmpty();
        assertThat(told(Concern.DATE_ON_HOLIDAY, DAY.formatted(day))).isEmpty();
    }

    static List<String> told(Concern concern, String text) {
        return Checks.findings(ProgrammeGrammar.read(Document.ofText("prøve.txt", text))).stream()
                .filter(finding -> finding.concern() == concern)
                .map(Finding::message)
                .toList();
    }
}
