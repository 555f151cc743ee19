package dk.tingsted.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.programme.Affiliation;
import dk.tingsted.programme.Format;
import dk.tingsted.programme.Language;
import dk.tingsted.programme.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticularsGrammarTest {

    private static final List<LocalDate> DAY = List.of(LocalDate.of(2031, 6, 18));

    private static final String INVITATION =
            """
            Foreløbigt program til temadag

            Digtere i det offentlige
            - med særligt blik på eventyr

            Temadagen holdes den 18. juni 2031 kl. 12.30-15.30 i Eventyrhuset, Silkeborg

            Deltagelse i temadagen er gratis! Seneste tilmelding den 20. maj.

            Vær med, når scenen sættes for en dag om eventyr i kommunerne, og hør hvordan andre har gjort det før jer.

            Med venlig hilsen

            Alma Eventyr, borgmester i Randers Kommune
            Bo Fantasi
            Direktør, Digtstyrelsen

            12.30 Velkomst
            Temadagens ordstyrer er Carl Opdigt, redaktør for Andeby Tidende.
            """;

    private static Front front(String text) {
        var document = Document.ofText("a.txt", text);
        int first =
                document.lines().stream()
                        .filter(line -> line.text().matches("\\s*\\d{1,2}\\.\\d\\d .*"))
                        .mapToInt(Line::number)
                        .findFirst()
                        .orElse(document.lines().size() + 1);
        return ParticularsGrammar.read(document, Language.DANISH, DAY, first);
    }

    @Test
    void an_invitation_says_what_when_where_and_who() {
        var front = front(INVITATION);
        var about = front.particulars();
        assertThat(about.title()).isEqualTo("Digtere i det offentlige");
        assertThat(about.subtitle()).isEqualTo("med særligt blik på eventyr");
        assertThat(about.status()).isEqualTo(Status.PRELIMINARY);
        assertThat(about.format()).isEqualTo(Format.PHYSICAL);
        assertThat(about.venue()).isEqualTo("Eventyrhuset");
        assertThat(about.city()).isEqualTo("Silkeborg");
        assertThat(about.free()).isTrue();
        assertThat(about.registrationDeadline()).isEqualTo(LocalDate.of(2031, 5, 20));
        assertThat(about.invitation()).startsWith("Vær med").endsWith("før jer.");
        assertThat(front.signatories())
                .containsExactly(
                        new Affiliation("Alma Eventyr", "borgmester", "Randers Kommune"),
                        new Affiliation("Bo Fantasi", "Direktør", "Digtstyrelsen"));
        assertThat(front.moderators())
                .containsExactly(new Affiliation("Carl Opdigt", "redaktør", "Andeby Tidende"));
    }

    @Test
    void a_programme_alone_says_nothing_of_the_event() {
        var about =
                front("TIRSDAG DEN 24. MAJ 2031\n\n10.00 Velkomst\n10.20 Tema: Hvad nu?\n")
                        .particulars();
        assertThat(about.title()).isNull();
        assertThat(about.venue()).isNull();
        assertThat(about.format()).isNull();
        assertThat(about.free()).isNull();
        assertThat(about.registrationDeadline()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sted: Eventyrhuset, Havnegade 3, 8000 Aarhus C | Eventyrhuset, Havnegade 3 | Aarhus C",
                "Eventyrhuset • Havnegade 3 • 8000 Aarhus C | Eventyrhuset, Havnegade 3 | Aarhus C",
                "Eventyrhuset, Oslo 11. og 12. mai 2031 | Eventyrhuset | Oslo",
                "Konferencen foregår på Slottet i Riddersalen. | Slottet i Riddersalen | ",
                "Place: Berlin, City Hall | City Hall | Berlin",
                "Onsdag den 12. marts 2031 kl. 9.00-15.30, Hotel Eventyr, Nyborg | Hotel Eventyr | Nyborg",
                "12. marts 2031 kl. 9.00-15.30 · Hotel Eventyr, Nyborg | Hotel Eventyr | Nyborg",
                "Onsdag den 12. marts 2031 – Odense Kongrescenter | Odense Kongrescenter | ",
                "Vi mødes i Kulturværftet i Helsingør | Kulturværftet | Helsingør",
                "12-13 March 2031, The Story Centre, Copenhagen | The Story Centre | Copenhagen"
            })
    void a_place_is_read(String line, String venue, String city) {
        var about =
                front("Digtere i det offentlige\n\n" + line + "\n\n10.00 Velkomst").particulars();
        assertThat(about.venue()).isEqualTo(venue);
        assertThat(about.city()).isEqualTo(city);
        assertThat(about.format()).isEqualTo(Format.PHYSICAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Konferencen holdes virtuelt den 11. maj 2031 kl. 16.00-18.00",
                "Webinar om digtning",
                "Mødet afholdes online den 11. maj 2031"
            })
    void a_virtual_conference_has_no_place(String line) {
        var about =
                front("Digtere i det offentlige\n\n" + line + "\n\n10.00 Velkomst").particulars();
        assertThat(about.format()).isEqualTo(Format.VIRTUAL);
        assertThat(about.venue()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Du kan deltage fysisk på Hotel Eventyr i Nyborg eller online via Teams",
                "Konferencen afholdes som en hybrid konference på Hotel Eventyr i Nyborg og online"
            })
    void a_conference_may_be_in_both_places(String line) {
        var about =
                front("Digtere i det offentlige\n\n" + line + "\n\n10.00 Velkomst").particulars();
        assertThat(about.format()).isEqualTo(Format.HYBRID);
        assertThat(about.venue()).isEqualTo("Hotel Eventyr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tilmelding inden 3. maj til sekretæren | 2031-05-03",
                "Sidste frist for bindende tilmelding er tirsdag d. 1. marts 2030 | 2030-03-01",
                "Påmelding innen 10. april 31 | 2031-04-10",
                "Tilmelding senest 7 dage før | ",
                "Framelding skal ske senest mandag d. 8. november | "
            })
    void a_deadline_takes_the_year_of_the_event(String line, LocalDate deadline) {
        assertThat(
                        front("Digtere\n\n10.00 Velkomst\n\n" + line)
                                .particulars()
                                .registrationDeadline())
                .isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Deltagelse i konferencen koster 550 kr. | false",
                "Konferencen er gratis. | true",
                "Ved udeblivelse faktureres du med 500 kr. | ",
                "Der er gratis parkering ved huset. | "
            })
    void a_price_is_for_taking_part(String line, Boolean free) {
        assertThat(front("Digtere\n\n10.00 Velkomst\n\n" + line).particulars().free())
                .isEqualTo(free);
    }

    @Test
    void who_opens_as_compere_leads_on() {
        assertThat(
                        front("10.00 Velkomst ved mødeleder Bo Fantasi, rektor i Nordskolen")
                                .moderators())
                .extracting(Affiliation::name)
                .containsExactly("Bo Fantasi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Med venlig hilsen ",
                "tilmelding senest ",
                "er konferencens ",
                "Sted: ",
                "1. maj ",
                "–,",
                "Aa Bb, "
            })
    void a_hostile_line_takes_no_time(String piece) {
        var text = piece.repeat(100_000 / piece.length());
        long before = System.nanoTime();
        front(text + "\n" + text);
        assertThat(System.nanoTime() - before).isLessThan(3_000_000_000L);
    }
}
