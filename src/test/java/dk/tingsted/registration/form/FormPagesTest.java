package dk.tingsted.registration.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tingsted.Found;
import dk.tingsted.Running;
import dk.tingsted.conference.Conference;
import dk.tingsted.platform.web.Throttle;
import dk.tingsted.registration.Registration;
import dk.tingsted.registration.Registrations;
import dk.tingsted.registration.Setups;
import dk.tingsted.registration.Standing;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FormPagesTest {

    private final Running.Browser browser = Running.browser();
    private final Registrations registrations = Running.server().verbs(Registrations.class);

    @Test
    void there_is_no_form_before_registration_was_opened() {
        var conference = Registered.published();
        assertThat(browser.get(at(conference)).statusCode()).isEqualTo(404);
        assertThat(browser.get("/" + conference.slug()).body()).doesNotContain("registration");
    }

    @Test
    void the_conference_leads_to_the_form_in_both_languages() {
        var conference = Registered.open(null, Registered.two(), List.of());
        assertThat(browser.get("/" + conference.slug()).body())
                .contains("href=\"/" + conference.slug() + "/registration\"", "Tilmeld dig");
        assertThat(browser.get("/" + conference.slug() + "/en").body())
                .contains("href=\"/" + conference.slug() + "/en/registration\"");
        var form = browser.get(at(conference));
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body())
                .contains("Politiker", "Østby Kommune, Torvet 1", "Silkeborg Kommune");
        assertThat(form.headers().firstValue("Cache-Control"))
                .get()
                .asString()
                .contains("no-store");
        assertThat(form.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(browser.get("/" + conference.slug() + "/en/registration").body())
                .contains("<html lang=\"en\">", "Send the registration");
    }

    @Test
    void one_is_registered_and_sees_what_happens_now() {
        var conference = Registered.open(null, Registered.two(), List.of());
        var answer = send(conference, form(conference, 0, "Ida Prøve", "ida@oestby.dk"));
        assertThat(answer.statusCode()).isEqualTo(303);
        var receipt = browser.get(answer.headers().firstValue("Location").orElseThrow());
        assertThat(receipt.body())
                .contains("Tak. Vi har modtaget tilmeldingen", "Der er en plads")
                .doesNotContain("Ida", "mine/");
        assertThat(registrations.of(conference.id()))
                .extracting(one -> one.person().name())
                .containsExactly("Ida Prøve");
    }

    @Test
    void the_same_form_sent_twice_is_one_registration_and_one_receipt() {
        var conference = Registered.open(null, Registered.two(), List.of());
        var form = form(conference, 0, "Ida Prøve", "ida@oestby.dk");
        assertThat(place(send(conference, form))).isEqualTo(place(send(conference, form)));
        assertThat(registrations.of(conference.id())).hasSize(1);
        var other = send(conference, form.replace("Ida", "Eva"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("sendt en gang med et andet indhold", "Eva");
        assertThat(registrations.of(conference.id())).hasSize(1);
        Found.that("R4", getClass(), "the same key with another body: 422, 1 registration");
    }

    @Test
    void a_stranger_does_not_learn_who_is_registered() {
        var conference = Registered.open(null, Registered.two(), List.of());
        send(conference, form(conference, 0, "Ida Prøve", "ida@oestby.dk"));
        var known = place(send(conference, form(conference, 0, "En Anden", "ida@oestby.dk")));
        var unknown = place(send(conference, form(conference, 0, "En Anden", "eva@oestby.dk")));
        assertThat(plain(browser.get(known).body())).isEqualTo(plain(browser.get(unknown).body()));
    }

    @Test
    void what_is_wrong_is_told_and_all_that_was_typed_is_there() {
        var conference = Registered.open(null, Registered.two(), List.of());
        var answer =
                send(
                        conference,
                        form(conference, 0, "", "ida@gmial.com")
                                + "&p0-post=R%C3%A5dmand&p0-diet=N%C3%B8dder&p0-list=yes");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "<title>Fejl: Tilmelding",
                        "href=\"#p0-name\"",
                        "href=\"#p0-address\"",
                        "href=\"#p0-consent\"",
                        "Mente du ida@gmail.com?",
                        "value=\"put:p0-address:ida@gmail.com\"",
                        "value=\"Rådmand\"",
                        "Nødder</textarea>",
                        "name=\"p0-list\" value=\"yes\" checked");
        assertThat(registrations.of(conference.id())).isEmpty();
    }

    @Test
    void a_suggestion_is_taken_with_one_click_and_people_are_added_without_loss() {
        var conference = Registered.open(null, Registered.two(), List.of());
        var form = form(conference, 0, "Ida Prøve", "ida@gmial.com");
        assertThat(post(conference, form + "&act=put:p0-address:ida@gmail.com").body())
                .contains("value=\"ida@gmail.com\"")
                .doesNotContain("Fejl:</span>");
        var two = post(conference, form + "&act=add");
        assertThat(two.statusCode()).isEqualTo(200);
        assertThat(two.body()).contains("Person 1: Ida Prøve", "Person 2", "name=\"p1-name\"");
        assertThat(post(conference, form + "&person=0&person=1&act=remove:1").body())
                .doesNotContain("p1-name");
    }

    @Test
    void who_finds_no_place_is_offered_the_queue_and_nothing_is_lost() {
        var conference = Registered.open(null, Registered.two(), List.of());
        send(conference, form(conference, 1, "Ida Prøve", "ida@oestby.dk"));
        var form = form(conference, 1, "Bo Prøve", "bo@oestby.dk");
        var full = send(conference, form);
        assertThat(full.statusCode()).isEqualTo(422);
        assertThat(full.body())
                .contains("Bo Prøve: gruppen er fuld.", "name=\"waits\"", "value=\"bo@oestby.dk\"");
        assertThat(registrations.of(conference.id())).hasSize(1);
        var waiting = send(conference, form + "&waits=yes");
        assertThat(browser.get(place(waiting)).body()).contains("På ventelisten, som nummer 1");
        assertThat(registrations.of(conference.id()))
                .extracting(Registration::standing)
                .hasAtLeastOneElementOfType(Standing.Waiting.class);
    }

    @Test
    void who_comes_too_early_or_too_late_is_told_so_and_keeps_what_was_typed() {
        var now = Running.server().clock().instant();
        var soon =
                Registered.open(
                        null,
                        Registered.two(),
                        List.of(),
                        now.plus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(2)));
        var past =
                Registered.open(
                        null,
                        Registered.two(),
                        List.of(),
                        now.minus(Duration.ofDays(2)),
                        now.minus(Duration.ofDays(1)));
        assertThat(browser.get(at(soon)).body())
                .contains("Tilmeldingen åbner ")
                .doesNotContain("<form id");
        assertThat(browser.get(at(past)).body())
                .contains("Tilmeldingen lukkede ", "Skriv til arrangøren: Østby Kommune");
        for (var conference : List.of(soon, past)) {
            var late = send(conference, form(conference, 0, "Ida Prøve", "ida@oestby.dk"));
            assertThat(late.statusCode()).isEqualTo(422);
            assertThat(late.body()).contains("Intet er sendt.", "value=\"Ida Prøve\"");
            assertThat(registrations.of(conference.id())).isEmpty();
        }
    }

    @Test
    void what_the_secretariat_keeps_is_in_the_form_at_once() {
        var conference = Registered.open(null, Registered.two(), List.of());
        assertThat(browser.get(at(conference)).body()).doesNotContain("Presse");
        Registered.keep(conference, List.of(Registered.group(3, "Presse", null)));
        assertThat(browser.get(at(conference)).body()).contains("Presse");
    }

    /// As another copy of the program would do it: this one is not told.
    @Test
    void who_chose_a_group_that_was_taken_away_meanwhile_is_asked_again() {
        var conference = Registered.open(null, Registered.two(), List.of());
        var form = form(conference, 1, "Ida Prøve", "ida@oestby.dk");
        assertThat(browser.get(at(conference)).body()).contains("Udstiller");
        Registered.database()
                .sql("delete from registration_group where id = ?")
                .param(Registered.id(conference, 1))
                .update();
        Registered.database()
                .sql(
                        "insert into registration_group (conference, ordinal, name, by_invitation) values (?, 2, 'Presse', false)")
                .param(conference.id().value())
                .update();
        var answer = send(conference, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Vælg en gruppe.", "Presse", "value=\"Ida Prøve\"")
                .doesNotContain("Udstiller");
        assertThat(registrations.of(conference.id())).isEmpty();
    }

    /// What she answered is not asked any more; nothing is wrong with her form for that.
    @Test
    void an_answer_to_a_question_that_was_taken_away_meanwhile_stops_nobody() {
        var conference =
                Registered.open(null, Registered.two(), List.of(Registered.question("Middag?")));
        var setup = Running.server().verbs(Setups.class).of(conference.id()).orElseThrow();
        var question = setup.questions().getFirst().id().value();
        assertThat(browser.get(at(conference)).body()).contains("Middag?");
        Registered.database()
                .sql("delete from registration_question where id = ?")
                .param(question)
                .update();
        var form = form(conference, 0, "Ida Prøve", "ida@oestby.dk");
        assertThat(send(conference, form + "&p0-q" + question + "=yes").statusCode())
                .isEqualTo(303);
        assertThat(registrations.of(conference.id())).hasSize(1);
    }

    @Test
    void a_thousand_people_of_one_house_come_through_in_a_minute_and_a_machine_does_not() {
        var start = Instant.parse("2031-03-01T08:00:00Z");
        var throttle = FormAnswers.throttle();
        for (int sent = 0; sent < 3_000; sent++) {
            throttle.pass("192.0.2.1", start.plusMillis(20L * sent));
        }
        var machine = FormAnswers.throttle();
        assertThatThrownBy(
                        () -> {
                            for (int sent = 0; sent < 6_000; sent++) {
                                machine.pass("192.0.2.1", start.plusMillis(10L * sent));
                            }
                        })
                .isInstanceOf(Throttle.TooMany.class);
    }

    @Test
    void what_somebody_types_is_text() {
        var conference = Registered.open(null, Registered.two(), List.of());
        for (var hostile :
                List.of(
                        "\"><script>alert(1)</script>",
                        "<img src=x onerror=alert(1)>",
                        "' onfocus=alert(1) autofocus='",
                        "{{7*7}}${7*7}#{7*7}",
                        "</textarea><svg onload=alert(1)>")) {
            var form = form(conference, 0, "Ida " + hostile, "fejl");
            var all =
                    List.of("post", "municipality", "organisation", "diet", "accessibility")
                            .stream()
                            .map(field -> "&p0-" + field + "=" + encoded(hostile))
                            .reduce(form, String::concat);
            assertThat(send(conference, all).body())
                    .doesNotContain("<script>alert", "<img src=x", "<svg onload", "=\"' onfocus")
                    .contains("value=\"Ida ");
        }
    }

    @Test
    void a_form_from_another_site_is_refused() {
        var conference = Registered.open(null, Registered.two(), List.of());
        var form = form(conference, 0, "Ida Prøve", "ida@oestby.dk");
        var request =
                browser.request(at(conference))
                        .header("Sec-Fetch-Site", "cross-site")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        assertThat(browser.send(request).statusCode()).isEqualTo(403);
        assertThat(registrations.of(conference.id())).isEmpty();
    }

    @Test
    void a_receipt_is_found_by_its_key_alone() {
        var conference = Registered.open(null, Registered.two(), List.of());
        var other = Registered.open(null, Registered.two(), List.of());
        var place = place(send(conference, form(conference, 0, "Ida Prøve", "ida@oestby.dk")));
        assertThat(browser.get(place).statusCode()).isEqualTo(200);
        assertThat(
                        browser.get(place.replace(conference.slug().value(), other.slug().value()))
                                .statusCode())
                .isEqualTo(404);
        assertThat(browser.get(at(conference) + "/received/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    private static String form(Conference conference, int group, String name, String address) {
        return "key="
                + UUID.randomUUID()
                + "&p0-name="
                + encoded(name)
                + "&p0-address="
                + encoded(address)
                + "&p0-group="
                + Registered.id(conference, group);
    }

    private HttpResponse<String> send(Conference conference, String form) {
        return post(conference, form + "&act=send");
    }

    private HttpResponse<String> post(Conference conference, String form) {
        return browser.post(at(conference), form);
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /// Without the key in the address of the other language.
    private static String plain(String page) {
        return page.replaceAll("received/[0-9a-f-]{36}", "received/");
    }

    private static String at(Conference conference) {
        return "/" + conference.slug() + "/registration";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
