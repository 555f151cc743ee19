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

class PostsTest {

    private static final String DAY =
            """
            Konference om veje den 19. maj 2026 i Vestby
            Vi har også inviteret vejdirektør Ea Fog til at sige sin mening.

            09.00 Veje i byen v/ Ea Fog, %s, Vestby Kommune
            10.00 Workshops
            Workshop 1: Asfalt v/ Bo Eg, chef, Vestby Kommune
            Workshop 2: Fliser v/ Al Krog, chef, Vestby Kommune
            11.00 Afslutning

            Uddybende beskrivelse af workshops
            Workshop 1: Asfalt v/ Bo Eg, chef, Vestby Kommune
            Her taler vi om asfalt.
            Pia Lind, konsulent, Vestby Kommune, er facilitator på workshoppen.
            Workshop 2: Fliser v/ Al Krog, chef, Vestby Kommune
            Her taler vi om fliser.
            """;

    @ParameterizedTest
    @CsvSource({
        "vej- og parkdirektør, true",
        "vejdirektør, false",
        "ingeniør, false",
    })
    void a_post_in_two_wordings_is_found(String post, boolean found) {
        assertThat(of(Concern.TITLE_VARIANT, post)).hasSize(found ? 1 : 0);
    }

    @Test
    void a_facilitator_who_is_left_out_of_the_overview_is_found() {
        assertThat(of(Concern.ROLE_ONLY_IN_DETAIL, "vejdirektør"))
                .extracting(Finding::message)
                .containsExactly("Facilitatoren står kun i den uddybende del, ikke i oversigten.");
    }

    private static List<Finding> of(Concern concern, String post) {
        var document = Document.ofText("program.txt", DAY.replace("%s", post));
        return Checks.findings(ProgrammeGrammar.read(document)).stream()
                .filter(finding -> finding.concern() == concern)
                .toList();
    }
}
