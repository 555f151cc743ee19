package dk.tingsted.tables.hall;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dk.tingsted.Chromium;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.platform.Secret;
import dk.tingsted.programme.publishing.paper.PdfValidity;
import dk.tingsted.registration.By;
import dk.tingsted.registration.PoliticalParty;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.RegistrationId;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.form.Registered;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables on the running program.
class HallsTest {

    private final Conference conference = Registered.open(null, Registered.two(), List.of());
    private final Registrations registrations = Running.server().verbs(Registrations.class);
    private final Halls halls = Running.server().verbs(Halls.class);
    private final Running.Browser organiser = Running.organiser();

    @Test
    void all_get_a_seat_and_see_it_when_it_is_published() {
        register(12);

        assertThat(post("", "seats=4&rounds=2&mixed=municipality").statusCode()).isEqualTo(303);
        assertThat(halls.published(conference)).isEmpty();
        var draft = halls.draft(conference).orElseThrow();
        assertThat(draft.byPerson()).hasSize(12);
        assertThat(draft.tables()).isEqualTo(3);
        assertThat(organiser.get(here()).body())
                .contains("Forslag, som ingen ser endnu", "blandet så jævnt");

        assertThat(post("/publish", "plan=" + (draft.id() + 1)).statusCode()).isEqualTo(409);
        assertThat(post("/publish", "plan=" + draft.id()).statusCode()).isEqualTo(303);
        assertThat(halls.published(conference).orElseThrow().byPerson())
                .isEqualTo(draft.byPerson());
    }

    @Test
    void parties_are_mixed_wherever_they_are_written() {
        var letters = List.of("S", "V", "SF");
        for (var n = 0; n < 9; n++) {
            register("Person " + n + " Prøvesen (" + letters.get(n / 3) + ")", "Skive Kommune");
        }

        assertThat(post("", "tables=3&rounds=1&mixed=party").statusCode()).isEqualTo(303);

        var tables = halls.draft(conference).orElseThrow().byPerson();
        assertThat(
                        registrations.of(conference.id()).stream()
                                .map(one ->
                                        tables.get(one.id())
                                                + PoliticalParty.mentioned(one.person().name())
                                                        .orElseThrow()))
                .doesNotHaveDuplicates()
                .hasSize(9);
    }

    @Test
    void what_must_be_obeyed_is() {
        var all = register(12);

        var answer =
                post(
                        "",
                        "tables=3&rounds=3&mixed=municipality"
                                + "&together=Person+1+Pr%C3%B8vesen;Person+2+Pr%C3%B8vesen"
                                + "&apart=Person+3+Pr%C3%B8vesen;person+4+pr%C3%B8vesen"
                                + "&fixed=2:+Person+5+Pr%C3%B8vesen"
                                + "&facilitators=Person+6+Pr%C3%B8vesen;Person+7+Pr%C3%B8vesen;Person+8+Pr%C3%B8vesen");

        assertThat(answer.statusCode()).isEqualTo(303);
        var tables = halls.draft(conference).orElseThrow().byPerson();
        for (var round = 0; round < 3; round++) {
            assertThat(at(tables, all, 1, round)).isEqualTo(at(tables, all, 2, round));
            assertThat(at(tables, all, 3, round)).isNotEqualTo(at(tables, all, 4, round));
            assertThat(at(tables, all, 5, round)).isEqualTo(2);
            assertThat(
                            Set.of(
                                    at(tables, all, 6, round),
                                    at(tables, all, 7, round),
                                    at(tables, all, 8, round)))
                    .hasSize(3);
        }
        assertThat(organiser.get(here()).body())
                .contains("2: Person 5 Prøvesen", "Facilitator: Person 6 Prøvesen");
    }

    @Test
    void who_comes_late_gets_a_seat_and_nobody_is_moved() {
        register(10);
        post("", "seats=4&rounds=2&mixed=municipality");
        publish();
        var before = halls.published(conference).orElseThrow().byPerson();
        var late = register("Sent Prøvesen", "Randers Kommune");
        assertThat(organiser.get(here()).body())
                .contains("ikke ved et bord: Sent Prøvesen", "uden at flytte nogen");

        assertThat(post("/join", "").statusCode()).isEqualTo(303);

        var draft = halls.draft(conference).orElseThrow();
        assertThat(draft.byPerson()).containsKey(late.id()).containsAllEntriesOf(before);
        assertThat(organiser.get(here()).body())
                .contains("Ingen bliver flyttet", "Sent Prøvesen: bord");
        assertThat(halls.published(conference).orElseThrow().byPerson()).isEqualTo(before);
    }

    @Test
    void one_too_many_gets_a_chair_and_no_table_of_her_own_and_who_withdraws_is_gone() {
        var all = register(8);
        post("", "seats=4&rounds=1&mixed=municipality");
        publish();
        registrations.withdraw(
                all.getFirst().id(),
                new By.Organiser("Prøve"),
                "",
                Running.server().clock().instant());
        register("Sent Prøvesen", "Randers Kommune");
        register("Senere Prøvesen", "Randers Kommune");

        assertThat(post("/join", "").statusCode()).isEqualTo(303);

        var draft = halls.draft(conference).orElseThrow();
        assertThat(draft.tables()).isEqualTo(2);
        assertThat(draft.byPerson()).hasSize(9).doesNotContainKey(all.getFirst().id());
        assertThat(organiser.get(here()).body()).doesNotContain("Person 1 Prøvesen");
    }

    @Test
    void who_is_moved_is_shown_before_it_is_published() {
        register(12);
        post("", "seats=4&rounds=1&mixed=municipality");
        publish();

        post("", "tables=2&rounds=1&mixed=municipality");

        assertThat(organiser.get(here()).body()).containsPattern("\\d+ bliver flyttet");
    }

    @Test
    void a_faulty_form_is_told_and_keeps_what_was_typed() {
        register(6);

        var answer =
                post("", "tables=0&rounds=99&together=Person+1+Pr%C3%B8vesen&apart=Ukendt;Ingen");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Antallet af borde skal være et tal fra 1 til 500",
                        "Antallet af runder skal være et tal fra 1 til 10",
                        "står kun én person",
                        "»Ukendt« har ikke plads",
                        ">Ukendt;Ingen</textarea>");
        assertThat(post("", "tables=2&seats=2&rounds=1").body())
                .contains("2 borde med 2 pladser er 4 pladser, og der er 6 personer");
        assertThat(
                        post(
                                        "",
                                        "tables=6&seats=1&rounds=1&together=Person+1+Pr%C3%B8vesen;Person+2+Pr%C3%B8vesen")
                                .body())
                .contains("skal sidde sammen, men et bord har kun 1 pladser");
        assertThat(halls.draft(conference)).isEmpty();
    }

    @Test
    void who_is_forgotten_sits_nowhere() {
        var all = register(4);
        post("", "seats=4&rounds=1&together=Person+1+Pr%C3%B8vesen;Person+2+Pr%C3%B8vesen");

        registrations.erase(
                all.getFirst().id(), new By.Organiser("Prøve"), Running.server().clock().instant());

        assertThat(halls.draft(conference).orElseThrow().byPerson())
                .doesNotContainKey(all.getFirst().id());
        assertThat(halls.wishes(conference).toString())
                .doesNotContain("value=" + all.getFirst().id().value());
    }

    @Test
    void what_is_printed_can_be_read_by_everybody() throws Exception {
        register(5);
        post("", "seats=3&rounds=2");

        for (var file : List.of("signs.pdf", "list.pdf")) {
            var bytes =
                    organiser
                            .http()
                            .send(
                                    organiser.request(here() + "/" + file).build(),
                                    BodyHandlers.ofByteArray())
                            .body();
            assertThat(PdfValidity.errors(bytes)).as(file).isEmpty();
        }
        assertThat(organiser.get(here() + "/list.csv").body())
                .contains("Navn;Fra;Runde 1;Runde 2", "Person 1 Prøvesen");
    }

    @Test
    void she_sees_her_table_and_everybody_can_use_the_pages() {
        var all = register(8);
        post("", "seats=4&rounds=2&mixed=municipality");
        publish();
        var faults = new ArrayList<String>();
        try (var chromium = Chromium.start();
                var phone = chromium.page(320, ColorScheme.LIGHT, faults);
                var desk = chromium.page(1440, ColorScheme.DARK, faults)) {
            phone.navigate(Running.server().address().resolve(link(all.getFirst())).toString());
            phone.locator("main button").click();
            phone.waitForURL("**/mine");
            assertThat(phone.locator(".own-part").allInnerTexts().toString())
                    .contains("Dit bord", "Runde 1: bord", "Din kode til indgangen");
            for (var part : List.of("table", "code")) {
                phone.navigate(
                        Running.server()
                                .address()
                                .resolve("/" + conference.slug() + "/registration/mine/" + part)
                                .toString());
                faults.addAll(Chromium.faults(phone));
            }
            assertThat(phone.locator(".code svg").count()).isEqualTo(1);
            desk.navigate(Running.server().organiser().toString());
            desk.locator("main button").click();
            desk.waitForURL("**/organiser");
            for (var path : List.of(here(), here().replace("/tables", "/door/papers"))) {
                desk.navigate(Running.server().address().resolve(path).toString());
                faults.addAll(Chromium.faults(desk));
                desk.setViewportSize(320, 900);
                faults.addAll(Chromium.faults(desk));
                desk.setViewportSize(1440, 900);
            }
        }
        assertThat(faults).isEmpty();
    }

    private void publish() {
        var draft = halls.draft(conference).orElseThrow();
        assertThat(post("/publish", "plan=" + draft.id()).statusCode()).isEqualTo(303);
    }

    private static int at(
            Map<RegistrationId, List<Integer>> tables, List<Registration> all, int n, int round) {
        return tables.getOrDefault(all.get(n - 1).id(), List.of()).get(round);
    }

    private HttpResponse<String> post(String path, String form) {
        return organiser.post(here() + path, form);
    }

    private String here() {
        return "/organiser/" + conference.slug() + "/tables";
    }

    private String link(Registration registration) {
        var secret = Secret.random();
        Running.server()
                .verbs(JdbcClient.class)
                .sql(
                        """
                        insert into registration_link (digest, registration, made_at)
                        values (:digest, :registration, now())
                        """)
                .param("digest", secret.digest())
                .param("registration", registration.id().value())
                .update();
        return "/" + conference.slug() + "/registration/mine/" + secret.text();
    }

    private List<Registration> register(int many) {
        var municipalities = List.of("Randers Kommune", "Horsens Kommune", "Skive Kommune");
        for (var n = 1; n <= many; n++) {
            register("Person " + n + " Prøvesen", municipalities.get(n % 3));
        }
        return registrations.of(conference.id());
    }

    private Registration register(String name, String municipality) {
        return Registered.somebody(conference, name, municipality);
    }
}
