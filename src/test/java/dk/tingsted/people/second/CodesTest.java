package dk.tingsted.people.second;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Running;
import dk.tingsted.people.Identities;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.Role;
import dk.tingsted.people.second.Codes.Tried;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodesTest {

    private final Codes codes = Running.server().verbs(Codes.class);
    private final Instant now = Identities.now();

    @Test
    void a_code_works_once_and_no_older_one_after_it() {
        var organiser = Identities.somebody();
        var secret = setUp(organiser);
        var later = now.plusSeconds(60);
        var code = Totp.code(secret, step(later));
        assertThat(codes.use(organiser, code, later)).isEqualTo(Tried.RIGHT);
        assertThat(codes.use(organiser, code, later)).isEqualTo(Tried.WRONG);
        assertThat(codes.use(organiser, Totp.code(secret, step(later) - 1), later))
                .isEqualTo(Tried.WRONG);
        assertThat(codes.use(organiser, Totp.code(secret, step(later) + 1), later))
                .isEqualTo(Tried.RIGHT);
    }

    @Test
    void of_twenty_who_come_at_once_with_one_code_one_gets_in() throws Exception {
        var organiser = Identities.somebody();
        var later = now.plusSeconds(60);
        var code = Totp.code(setUp(organiser), step(later));
        Callable<Tried> attempt = () -> codes.use(organiser, code, later);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tried = threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> attempt).toList());
            assertThat(tried.stream().map(one -> one.resultNow())).containsOnlyOnce(Tried.RIGHT);
        }
    }

    @Test
    void after_five_wrong_codes_the_right_one_waits_a_quarter_of_an_hour() {
        var organiser = Identities.somebody();
        var secret = setUp(organiser);
        var later = now.plusSeconds(60);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(codes.use(organiser, "wrong", later)).isEqualTo(Tried.WRONG);
        }
        assertThat(codes.use(organiser, Totp.code(secret, step(later)), later))
                .isEqualTo(Tried.TOO_MANY);
        var muchLater = later.plus(Duration.ofMinutes(16));
        assertThat(codes.use(organiser, Totp.code(secret, step(muchLater)), muchLater))
                .isEqualTo(Tried.RIGHT);
    }

    @Test
    void each_code_for_the_drawer_works_once_and_new_ones_replace_the_old() {
        var organiser = Identities.somebody();
        var drawer = codes.newRecoveryCodes(organiser, now);
        assertThat(drawer).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes.use(organiser, drawer.getFirst(), now)).isEqualTo(Tried.RIGHT);
        assertThat(codes.use(organiser, drawer.getFirst(), now)).isEqualTo(Tried.WRONG);
        assertThat(codes.left(organiser.id())).isEqualTo(9);
        assertThat(codes.use(Identities.somebody(), drawer.get(1), now)).isEqualTo(Tried.WRONG);
        codes.newRecoveryCodes(organiser, now);
        assertThat(codes.use(organiser, drawer.get(2), now)).isEqualTo(Tried.WRONG);
    }

    @Test
    void an_administrator_is_led_to_set_up_a_second_step_and_is_asked_for_it_from_then_on() {
        var organiser = Identities.with(Role.ADMINISTRATOR, null);
        var browser = Identities.byMail(organiser);
        for (var path : java.util.List.of("/organiser", "/organiser/people", "/organiser/import")) {
            assertThat(browser.get(path).headers().firstValue("Location"))
                    .contains("/organiser/second/setup");
        }
        assertThat(browser.get("/organiser/second/setup").body()).contains("Sæt koder op");
        browser.post("/organiser/me/codes", "");
        var page = browser.get("/organiser/me/codes").body();
        assertThat(page).contains("<svg");
        var secret = codes.waiting(organiser.id()).orElseThrow();
        assertThat(page).contains(Totp.base32(secret).substring(0, 4));

        assertThat(browser.post("/organiser/me/codes/confirm", "code=000").statusCode())
                .isEqualTo(422);
        var confirmed =
                browser.post("/organiser/me/codes/confirm", "code=" + Totp.code(secret, step(now)));
        var drawer = Pattern.compile("<li>((?:[A-Z2-7]{4}-){5}[A-Z2-7]{4})</li>");
        assertThat(drawer.matcher(confirmed.body()).results()).hasSize(10);
        assertThat(browser.get("/organiser").statusCode()).isEqualTo(200);

        var next = Identities.byMail(organiser);
        for (var path : java.util.List.of("/organiser", "/organiser/me", "/organiser/me/codes")) {
            assertThat(next.get(path).headers().firstValue("Location"))
                    .contains("/organiser/second");
        }
        assertThat(next.post("/organiser/me/codes/remove", "").headers().firstValue("Location"))
                .contains("/organiser/second");
        assertThat(codes.since(organiser.id())).isPresent();
        assertThat(next.post("/organiser/second", "code=1").statusCode()).isEqualTo(422);
        var found = drawer.matcher(confirmed.body()).results().findFirst().orElseThrow();
        var cookie = next.get("/organiser").headers();
        assertThat(cookie.map()).doesNotContainKey("set-cookie");
        var shown = next.post("/organiser/second", "code=" + found.group(1));
        assertThat(shown.statusCode()).isEqualTo(303);
        assertThat(shown.headers().firstValue("Set-Cookie")).isPresent();
        assertThat(next.get("/organiser").statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_comes_from_the_console_may_wait_and_is_told_so() {
        var browser = Identities.byConsole(Identities.with(Role.ADMINISTRATOR, null));
        assertThat(browser.get("/organiser").body())
                .contains("Du er logget ind med linket fra konsollen, uden andet trin.");
        assertThat(browser.get("/organiser/people").statusCode()).isEqualTo(200);
        assertThat(browser.get("/organiser/second/setup").body()).contains("kan vente");
    }

    private byte[] setUp(Organiser organiser) {
        codes.begin(organiser.id(), now);
        var secret = codes.waiting(organiser.id()).orElseThrow();
        assertThat(codes.confirm(organiser, Totp.code(secret, step(now)), now))
                .isEqualTo(Tried.RIGHT);
        return secret;
    }

    private static long step(Instant at) {
        return at.getEpochSecond() / 30;
    }
}
