package dk.tingsted.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ColleaguesTest {

    private final Running.Browser organiser = Running.organiser();
    private final OrganiserStore store = Running.server().verbs(OrganiserStore.class);

    @Test
    void a_colleague_is_added_once_and_can_ask_for_a_link() {
        var address = address();
        assertThat(add("Bo Prøve", address).statusCode()).isEqualTo(303);
        assertThat(store.find(address)).map(Organiser::name).contains("Bo Prøve");
        assertThat(organiser.get("/organiser/people").body()).contains("Bo Prøve", address);

        var again = add("Bo Prøve", address.toUpperCase(java.util.Locale.ROOT));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Der er allerede en arrangør med den adresse.");
    }

    @Test
    void an_address_that_is_none_is_refused_and_shown_again() {
        var refused = add("Bo Prøve", "bo.example.dk");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"bo.example.dk\"", "aria-invalid=\"true\"");
        assertThat(add(" ", address()).body()).contains("Skriv et navn");
    }

    @Test
    void whoever_is_removed_is_out_and_can_come_back() {
        var address = address();
        add("Bo Prøve", address);
        var id = store.find(address).orElseThrow().id();
        organiser.post("/organiser/people/" + id.value() + "/remove", "");
        assertThat(store.find(address)).isEmpty();
        add("Bo Nyt Navn", address);
        assertThat(store.find(address)).map(Organiser::id).contains(id);
        assertThat(organiser.get("/organiser/people/log").body())
                .contains("tilføjede en kollega", "fjernede en kollega", "Sekretariatet");
    }

    @Test
    void nobody_removes_herself() {
        var first = store.all().getFirst();
        organiser.post("/organiser/people/" + first.id().value() + "/remove", "");
        assertThat(store.find(first.id())).isPresent();
    }

    private java.net.http.HttpResponse<String> add(String name, String address) {
        return organiser.post(
                "/organiser/people", "name=" + encoded(name) + "&address=" + encoded(address));
    }

    private static String address() {
        return UUID.randomUUID() + "@example.dk";
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
