package dk.tingsted.programme.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Concern;
import dk.tingsted.programme.Finding;
import dk.tingsted.programme.reading.Document;
import dk.tingsted.programme.reading.ProgrammeGrammar;
import dk.tingsted.programme.reading.Reading;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A whole invitation, and then with one thing taken out of it.
class SilencesTest {

    private static final Set<Concern> SILENCES =
            Set.of(
                    Concern.MISSING_EVENT_TITLE,
                    Concern.MISSING_VENUE,
                    Concern.MISSING_ROOM,
                    Concern.MISSING_ACCESS_LINK,
                    Concern.MISSING_REGISTRATION,
                    Concern.MISSING_END);

    private static final String WHOLE =
            """
            Konference om fremtidens veje
            Tirsdag den 19. maj 2026 på Vestby Hotel, Storegade 4, 9999 Vestby
            Tilmelding på www.vestby.example senest den 1. maj 2026.

            09.00 Velkomst ved Ea Fog, borgmester, Vestby Kommune
            09.15 Veje i byen v/ Ib Dam, ingeniør, Vestby Kommune
            10.00 Parallelle sessioner
            Workshop 1: Asfalt v/ Bo Eg, chef, Vestby Kommune. Lokale 1
            Workshop 2: Fliser v/ Al Krog, chef, Vestby Kommune. Lokale 2
            Workshop 3: Grus v/ Pia Lind, chef, Vestby Kommune. Lokale 3
            11.00 Pause
            11.15 Opsamling v/ Ea Fog
            12.00 Afslutning og tak for i dag
            """;

    @Test
    void a_whole_invitation_says_all() {
        assertThat(silences(WHOLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ' på Vestby Hotel, Storegade 4, 9999 Vestby' | ''                   | MISSING_VENUE
                    ' på Vestby Hotel, Storegade 4, 9999 Vestby' | '. Konferencen holdes virtuelt.' | MISSING_ACCESS_LINK
                    'på www.vestby.example '                     | ''                   | MISSING_REGISTRATION
                    'www.vestby.example'                         | 'tlf. 12 34 56 78'   |
                    'Lokale'                                     | 'Se'                 | MISSING_ROOM
                    'Afslutning og tak for i dag'                | 'Rundvisning i Vestby v/ Ib Dam' | MISSING_END
                    """)
    void what_is_taken_out_is_missed(String words, String instead, Concern missed) {
        var text = WHOLE.replace(words, instead);
        if (missed == Concern.MISSING_ACCESS_LINK) {
            text = text.replace("på www.vestby.example ", "");
            assertThat(silences(text)).contains(missed);
        } else {
            assertThat(silences(text)).isEqualTo(missed == null ? List.of() : List.of(missed));
        }
    }

    @Test
    void a_programme_that_begins_with_its_day_has_no_title() {
        assertThat(Silences.title(Sketch.of("09.00 talk Tak")).map(Finding::message))
                .containsExactly("Konferencen har ingen titel i dokumentet.");
    }

    @Test
    void a_dinner_may_last() {
        var dinner = Sketch.of("17.00 talk Tak\n19.00 meal Middag");
        var party = Sketch.of("17.00 talk Tak\n19.00 social Fest");
        assertThat(Silences.end(dinner)).isEmpty();
        assertThat(Silences.end(party).map(Finding::message))
                .containsExactly(
                        "»Fest« begynder kl. 19.00, men der står ikke, hvornår det slutter.");
    }

    private static List<Concern> silences(String text) {
        return Checks.findings(read(text)).stream()
                .map(Finding::concern)
                .filter(SILENCES::contains)
                .toList();
    }

    private static Reading read(String text) {
        return ProgrammeGrammar.read(Document.ofText("program.txt", text));
    }
}
