package dk.tingsted.programme.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Finding;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Particulars;
import dk.tingsted.programme.Programme;
import dk.tingsted.programme.reading.Document;
import dk.tingsted.programme.reading.Reading;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void a_number_that_has_run_into_the_next_looks_like_a_time() {
        assertThat(
                        in(
                                Lists::runTogether,
                                "4. Veje\n5.10-års plan for veje\n6. 10-årsplan\n7.30-8 Kaffe"))
                .containsExactly(
                        "Der mangler et mellemrum efter »5.« foran »10-års plan for veje«; det ligner"
                                + " et klokkeslæt.");
    }

    @Test
    void a_point_among_people_that_is_a_sentence_is_found() {
        var list =
                """
                På sessionen kan du møde:
                – Ea Fog, borgmester, Vestby Kommune
                – Sessionen arrangeres i samarbejde med Vejrådet
                Kom og hør.
                – Bordene arrangeres i hestesko
                """;
        assertThat(in(Lists::notPeople, list))
                .containsExactly(
                        "»Sessionen arrangeres i samarbejde med Vejrådet« står blandt dem, man kan møde,"
                                + " men er ikke en person.");
    }

    private static List<String> in(Function<Reading, Stream<Finding>> check, String text) {
        var empty =
                new Programme(
                        Language.DANISH,
                        Particulars.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        var document = Document.ofText("program.txt", text);
        return Sketch.messages(
                check, new Reading(empty, document, List.of(), List.of(), List.of()));
    }
}
