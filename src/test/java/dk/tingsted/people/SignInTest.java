package dk.tingsted.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInTest {

    @Test
    void a_link_signs_in_once() {
        var link = Running.server().organiser().getPath();
        var first = Running.browser();
        assertThat(first.post(link, "").statusCode()).isEqualTo(303);
        assertThat(first.get("/organiser").statusCode()).isNotEqualTo(303);
        assertThat(Running.browser().post(link, "").statusCode()).isEqualTo(410);
    }

    @Test
    void a_program_that_only_looks_at_the_link_does_not_use_it() {
        var link = Running.server().organiser().getPath();
        var scanner = Running.browser();
        assertThat(scanner.get(link).statusCode()).isEqualTo(200);
        assertThat(scanner.send(scanner.request(link).HEAD()).statusCode()).isEqualTo(200);
        assertThat(Running.browser().post(link, "").statusCode()).isEqualTo(303);
    }

    @Test
    void of_twenty_who_come_at_once_with_one_link_one_gets_in() throws Exception {
        var link = Running.server().organiser().getPath();
        Callable<Integer> attempt = () -> Running.browser().post(link, "").statusCode();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> attempt).toList());
            var codes = answers.stream().map(future -> future.resultNow()).toList();
            assertThat(codes).containsOnlyOnce(303);
            assertThat(codes).containsOnly(303, 410);
        }
    }

    @Test
    void a_link_that_is_too_old_signs_nobody_in() {
        var signIn = Running.server().verbs(SignIn.class);
        var now = Running.server().clock().instant();
        var old = signIn.consoleLink(now.minus(Duration.ofHours(25)));
        var recent = signIn.consoleLink(now.minus(Duration.ofHours(23)));
        assertThat(Running.browser().post(old.getPath(), "").statusCode()).isEqualTo(410);
        assertThat(Running.browser().post(recent.getPath(), "").statusCode()).isEqualTo(303);
    }

    @Test
    void whoever_has_not_signed_in_is_shown_where_to() {
        var answer = Running.browser().get("/organiser/anything");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/login");
    }

    @Test
    void whoever_signs_out_is_out_with_the_old_cookie_too() {
        var browser = Running.organiser();
        assertThat(browser.get("/organiser").statusCode()).isNotEqualTo(303);
        assertThat(browser.post("/logout", "").statusCode()).isEqualTo(303);
        assertThat(browser.get("/organiser").statusCode()).isEqualTo(303);
    }

    @Test
    void a_known_and_an_unknown_address_get_the_same_answer() {
        var store = Running.server().verbs(OrganiserStore.class);
        var now = Running.server().clock().instant();
        store.add("kendt@example.dk", "Kendt Person", now);
        var known = Running.browser().post("/login", "address=Kendt%40example.dk");
        var unknown = Running.browser().post("/login", "address=ukendt%40example.dk");
        assertThat(known.statusCode()).isEqualTo(303).isEqualTo(unknown.statusCode());
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
    }

    @Test
    void the_sixth_link_within_an_hour_is_not_made() {
        var store = Running.server().verbs(OrganiserStore.class);
        var signIn = Running.server().verbs(SignIn.class);
        var now = Running.server().clock().instant();
        var organiser = store.add("ivrig@example.dk", "Ivrig Person", now);
        for (int attempt = 0; attempt < 6; attempt++) {
            signIn.ask("Ivrig@example.dk ", now);
        }
        assertThat(store.linksSince(organiser, now.minus(Duration.ofHours(1)))).isEqualTo(5);
        signIn.ask("ivrig@example.dk", now.plus(Duration.ofMinutes(61)));
        assertThat(store.linksSince(organiser, now.minus(Duration.ofHours(1)))).isEqualTo(6);
    }

    @Test
    void a_reader_gets_no_cookie_and_an_organiser_one_that_only_we_can_read() {
        assertThat(Running.browser().get("/login").headers().map()).doesNotContainKey("set-cookie");
        var signedIn = Running.browser().post(Running.server().organiser().getPath(), "");
        assertThat(signedIn.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }
}
