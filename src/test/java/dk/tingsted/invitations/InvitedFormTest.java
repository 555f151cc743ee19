package dk.tingsted.invitations;

import static dk.tingsted.invitations.Invited.form;
import static dk.tingsted.invitations.Invited.one;
import static dk.tingsted.invitations.Invited.secret;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setups;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/// From the link in a letter through the form to a place.
class InvitedFormTest {

    private final Running.Browser guest = Running.browser();
    private final Conference conference = Invited.conference();
    private final String address = UUID.randomUUID() + "@oestby.dk";

    @Test
    void the_form_is_filled_in_and_the_group_by_invitation_is_there() {
        var secret = invited("");
        var form = guest.get(page() + "?invitation=" + secret).body();
        assertThat(form)
                .contains("value=\"Ida Prøve\"", "value=\"" + address + "\"", "Politikere", secret);
        assertThat(guest.get(page()).body()).contains("Gæster").doesNotContain("Politikere");
        assertThat(guest.get(page() + "?invitation=" + "a".repeat(43)).body())
                .doesNotContain("Politikere", "aaaaaaaaaa");
    }

    @Test
    void nobody_comes_into_the_group_without_a_link_that_opens_it() {
        assertThat(send("", politicians(), Map.of("p0-opens", politicians())).statusCode())
                .isEqualTo(422);
        assertThat(send("b".repeat(43), politicians(), Map.of()).statusCode()).isEqualTo(422);
        assertThat(count()).isZero();
    }

    @Test
    void a_personal_link_gives_one_place_in_it() {
        var secret = invited("");
        assertThat(send(secret, politicians(), Map.of()).statusCode()).isEqualTo(303);
        assertThat(one(conference, "Ida Prøve").state()).isEqualTo(State.CAME);
        var second = send(secret, politicians(), Map.of());
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("Linket er brugt", "value=\"Eva Eksempel\"")
                .doesNotContain(secret);
        assertThat(guest.get(page() + "?invitation=" + secret).body())
                .contains("Linket er brugt")
                .doesNotContain("Politikere", secret);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void of_many_who_send_one_personal_link_at_once_one_is_registered() throws Exception {
        var first = invited("");
        var other = Invited.otherLink(first);
        for (int round = 0; round < 5; round++) {
            var answers =
                    together(
                            16,
                            n ->
                                    send(n % 2 == 0 ? first : other, politicians(), Map.of())
                                            .statusCode());
            assertThat(answers.stream().filter(status -> status == 303))
                    .hasSize(round == 0 ? 1 : 0);
            assertThat(answers.stream().filter(status -> status == 422))
                    .hasSize(round == 0 ? 15 : 16);
        }
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_form_whose_answer_was_lost_is_answered_again_though_its_link_is_used_by_it() {
        var secret = invited("");
        var fields = Map.of("key", UUID.randomUUID().toString(), "p0-address", "eva@vestby.dk");
        assertThat(send(secret, politicians(), fields).statusCode()).isEqualTo(303);
        assertThat(send(secret, politicians(), fields).statusCode()).isEqualTo(303);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void a_used_link_keeps_nobody_out_of_a_group_for_all_and_is_not_counted_twice() {
        var secret = invited("");
        send(secret, politicians(), Map.of());
        assertThat(send(secret, guests(), Map.of()).statusCode()).isEqualTo(303);
        assertThat(count()).isEqualTo(2);
        assertThat(one(conference, "Ida Prøve").facts().came()).isEqualTo(1);
    }

    @Test
    void the_link_of_a_mailbox_lets_several_in_and_the_list_says_how_many() {
        var secret = invited("yes");
        var form = guest.get(page() + "?invitation=" + secret).body();
        assertThat(form).contains(address).doesNotContain("value=\"Ida Prøve\"");
        var two =
                send(
                        secret,
                        politicians(),
                        Map.of(
                                "person",
                                "1",
                                "p1-name",
                                "Bo Prøve",
                                "p1-address",
                                UUID.randomUUID() + "@vestby.dk",
                                "p1-group",
                                politicians(),
                                "p1-invitation",
                                secret));
        assertThat(two.statusCode()).isEqualTo(303);
        assertThat(one(conference, "Ida Prøve").facts().came()).isEqualTo(2);
        assertThat(Invited.ORGANISER.get(Invited.at(conference)).body()).contains("2 er tilmeldte");
    }

    private String invited(String several) {
        var look =
                Invited.location(
                        Invited.post(
                                Invited.at(conference) + "/new",
                                Map.of(
                                        "name",
                                        "Byråd",
                                        "text",
                                        "Ida Prøve <" + address + ">",
                                        "group",
                                        "Politikere",
                                        "several",
                                        several)));
        Invited.post(look, Map.of("act", "import"));
        Invited.mailed(conference, "invitation", 1);
        return secret(conference, address);
    }

    private HttpResponse<String> send(String secret, String group, Map<String, String> more) {
        var fields =
                new HashMap<>(
                        Map.of(
                                "key",
                                UUID.randomUUID().toString(),
                                "p0-name",
                                "Eva Eksempel",
                                "p0-address",
                                UUID.randomUUID() + "@vestby.dk",
                                "p0-group",
                                group,
                                "p0-invitation",
                                secret));
        fields.putAll(more);
        return guest.post(page(), form(fields));
    }

    private String politicians() {
        var setup = Running.server().verbs(Setups.class).of(conference.id()).orElseThrow();
        return "" + setup.groups().getLast().id().value();
    }

    private String guests() {
        var setup = Running.server().verbs(Setups.class).of(conference.id()).orElseThrow();
        return "" + setup.groups().getFirst().id().value();
    }

    private static List<Integer> together(int many, IntFunction<Integer> each) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Integer>>();
            for (int n = 0; n < many; n++) {
                int number = n;
                answers.add(threads.submit(() -> each.apply(number)));
            }
            var all = new ArrayList<Integer>();
            for (var answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }

    private int count() {
        return Running.server().verbs(Registrations.class).of(conference.id()).size();
    }

    private String page() {
        return "/" + conference.slug() + "/registration";
    }
}
