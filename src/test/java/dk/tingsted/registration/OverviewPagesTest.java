package dk.tingsted.registration;

import static dk.tingsted.registration.Invented.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import org.junit.jupiter.api.Test;

/// The secretariat looks at who has registered.
class OverviewPagesTest {

    private final Running.Browser organiser = Running.organiser();
    private final Registrations registrations = Running.server().verbs(Registrations.class);

    @Test
    void the_list_shows_who_comes_and_who_waits() {
        var conference = withPeople(1, "Eva", "Bo");
        var page = organiser.get(address(conference, "/participants"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("2 personer", "Eva", "Har plads", "Bo", "Venteliste nr. 1");
        assertThat(organiser.get(address(conference, "/participants?who=waiting")).body())
                .contains("1 person", "Bo")
                .doesNotContain(">Eva<");
    }

    @Test
    void every_file_holds_what_the_page_shows() {
        var conference = withPeople(9, "Eva", "Bo");
        var csv = organiser.get(address(conference, "/participants.csv?q=eva"));
        assertThat(csv.body()).contains("\r\nEva;eva@oestby.dk;").doesNotContain("bo@oestby.dk");
        assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(organiser.get(address(conference, "/participants.pdf")).body())
                .startsWith("%PDF");
        assertThat(organiser.get(address(conference, "/participants.xlsx")).body())
                .startsWith("PK");
    }

    @Test
    void a_list_that_is_taken_along_is_noted_with_who_took_it() {
        var conference = withPeople(9, "Eva", "Bo");
        organiser.get(address(conference, "/participants.csv?q=eva"));

        assertThat(organiser.get("/organiser/people/log").body())
                .contains("hentede en deltagerliste (" + conference.slug() + ".csv, 1)");
    }

    @Test
    void an_order_that_does_not_exist_is_refused() {
        var conference = withPeople(1, "Eva");
        assertThat(organiser.get(address(conference, "/participants?order=1;--")).statusCode())
                .isEqualTo(400);
        assertThat(organiser.get(address(conference, "/participants.csv?who=x")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_somebody_writes_is_text() {
        var conference = withPeople(1, "<script>alert(1)</script>");
        assertThat(organiser.get(address(conference, "/participants")).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void the_figures_count_and_the_kitchen_names_nobody() {
        var conference = withPeople(1, "Eva", "Bo");
        assertThat(organiser.get(address(conference, "/figures")).body())
                .contains("Tilmeldinger over tid", "Region Midtjylland", "1 venter");
        assertThat(organiser.get(address(conference, "/kitchen")).body())
                .contains("Ingen har skrevet noget")
                .doesNotContain("Eva");
    }

    @Test
    void the_secretariat_withdraws_and_forgets_somebody() {
        var conference = withPeople(1, "Eva", "Bo");
        var eva = registrations.of(conference.id()).getFirst();
        var page = address(conference, "/participants/" + eva.id().value());
        assertThat(organiser.get(page).body()).contains("Eva", "eva@oestby.dk", "Tilmeldt");
        organiser.post(page + "/withdraw", "reason=Syg");
        assertThat(organiser.get(page).body()).contains("Afmeldt").doesNotContain("Send nyt link");
        assertThat(registrations.of(conference.id()).getLast().standing())
                .isInstanceOf(Standing.Offered.class);
        organiser.post(page + "/erase", "");
        assertThat(organiser.get(page).statusCode()).isEqualTo(404);
        assertThat(organiser.get(address(conference, "/participants?who=all")).body())
                .doesNotContain("eva@oestby.dk");
    }

    @Test
    void nobody_is_found_through_another_conference() {
        var conference = withPeople(1, "Eva");
        var other = withPeople(1, "Bo");
        var eva = registrations.of(conference.id()).getFirst();
        var page = address(other, "/participants/" + eva.id().value());
        assertThat(organiser.get(page).statusCode()).isEqualTo(404);
        assertThat(organiser.post(page + "/erase", "").statusCode()).isEqualTo(404);
        assertThat(registrations.of(conference.id()).getFirst().person().name()).isEqualTo("Eva");
    }

    private Conference withPeople(int places, String... names) {
        var conference = Invented.open(places, Invented.group("Alle", null));
        for (var name : names) {
            var group = Invented.group(conference, 0);
            registrations.register(
                    Invented.application(conference, true, Invented.applicant(name, group)), NOW);
        }
        return conference;
    }

    private static String address(Conference conference, String page) {
        return "/organiser/" + conference.slug().value() + page;
    }
}
