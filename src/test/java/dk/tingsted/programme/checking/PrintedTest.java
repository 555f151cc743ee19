package dk.tingsted.programme.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.reading.Document;
import dk.tingsted.programme.reading.ProgrammeGrammar;
import java.util.List;
import org.junit.jupiter.api.Test;

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

    static List<String> told(Concern concern, String text) {
        return Checks.findings(ProgrammeGrammar.read(Document.ofText("prøve.txt", text))).stream()
                .filter(finding -> finding.concern() == concern)
                .map(Finding::message)
                .toList();
    }
}
