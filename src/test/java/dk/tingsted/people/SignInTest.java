package dk.tingsted.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tingsted.Found;
import dk.tingsted.Running;
import dk.tingsted.Scanners;
import dk.tingsted.platform.web.Addresses;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

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
        for (var agent : Scanners.AGENTS) {
            assertThat(Scanners.looks(link, agent)).as(agent).containsExactly(200, 200, 200);
        }
        assertThat(scanner.send(scanner.request(link).HEAD()).statusCode()).isEqualTo(200);
        assertThat(Running.browser().post(link, "").statusCode()).isEqualTo(303);
        Found.that("M4", getClass(), "a sign-in link: " + Scanners.FIGURES);
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
            Found.that(
                    "M5",
                    getClass(),
                    "20 at once: 1 came in, %d refused; also twice, 10 min 1 s old, after signing out"
                            .formatted(codes.size() - 1));
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
        Found.that(
                "S12", getClass(), "six asked for in an hour: five links made; one more after it");
    }

    @Test
    void a_reader_gets_no_cookie_and_an_organiser_one_that_only_we_can_read() {
        assertThat(Running.browser().get("/login").headers().map()).doesNotContainKey("set-cookie");
        var signedIn = Running.browser().post(Running.server().organiser().getPath(), "");
        assertThat(signedIn.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void a_link_that_was_asked_for_lives_ten_minutes() {
        var organiser = Identities.somebody();
        var links = new ArrayList<URI>();
        var signIn = signIn((_, link) -> links.add(link));
        var now = Identities.now();
        signIn.ask(String.valueOf(organiser.address()), now);
        var secret = secret(links.getFirst());
        assertThat(signIn.use(secret, now.plus(Duration.ofMinutes(10)).plusSeconds(1))).isEmpty();
        assertThat(signIn.use(secret, now.plus(Duration.ofMinutes(10)).minusSeconds(1)))
                .contains(new SignIn.Welcome(organiser, Proof.ONE));
    }

    @Test
    void a_link_that_was_used_is_used_also_after_signing_out() {
        var link = Identities.link(Identities.somebody(), "asked", Identities.now());
        var browser = Running.browser();
        browser.post(link, "");
        browser.post("/logout", "");
        assertThat(browser.post(link, "").statusCode()).isEqualTo(410);
        assertThat(Running.browser().get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_has_left_gets_in_by_no_link_that_still_lies_in_her_mail() {
        var organiser = Identities.somebody();
        var link = Identities.link(organiser, "asked", Identities.now());
        Running.server()
                .verbs(OrganiserStore.class)
                .leave(organiser.id(), "Prøve", Identities.now());
        assertThat(Running.browser().post(link, "").statusCode()).isEqualTo(410);
    }

    @Test
    void a_new_session_has_a_new_id_and_the_old_is_dead() {
        var organiser = Identities.somebody();
        var browser = Running.browser();
        var first = cookie(browser.post(Identities.link(organiser, "asked", Identities.now()), ""));
        var second =
                cookie(browser.post(Identities.link(organiser, "asked", Identities.now()), ""));
        assertThat(second).isNotEqualTo(first);
        assertThat(asks(first)).isEqualTo(303);
        assertThat(asks(second)).isEqualTo(200);
        assertThat(asks("tingsted=" + "A".repeat(48))).isEqualTo(303);
        Found.that(
                "S4",
                getClass(),
                "HttpOnly, SameSite=Lax, Path=/; another id at each sign-in, the old one and a made-up one are shown to /login; dead after signing out");
    }

    @Test
    void how_long_it_takes_says_nothing_about_an_address() {
        var browser = from(21);
        var known = String.valueOf(Identities.somebody().address());
        var times = new ArrayList<List<Long>>();
        for (int warm = 0; warm < 20; warm++) {
            nanos(browser, known);
        }
        for (int round = 0; round < 200; round++) {
            times.add(List.of(nanos(browser, known), nanos(browser, "ukendt@example.dk")));
        }
        var gap = median(times, 0) - median(times, 1);
        assertThat(Math.abs(gap)).isLessThan(Duration.ofMillis(5).toNanos());
        Found.that(
                "S2",
                getClass(),
                "%d known and %d unknown addresses: the same answer, medians %d µs apart"
                        .formatted(times.size(), times.size(), Math.abs(gap) / 1000));
    }

    @Test
    void whoever_says_to_come_from_elsewhere_is_counted_where_she_is() {
        var browser = from(22);
        var codes = new ArrayList<Integer>();
        var began = System.nanoTime();
        for (int attempt = 0; attempt < 800; attempt++) {
            codes.add(
                    browser.send(
                                    form(browser, "/login", "address=x%40example.dk")
                                            .header(
                                                    "X-Forwarded-For",
                                                    "10.0." + attempt / 250 + "." + attempt % 250)
                                            .header("Forwarded", "for=10.1.1." + attempt % 250))
                            .statusCode());
        }
        var seconds = (System.nanoTime() - began) / 1_000_000_000L;
        assertThat(codes.subList(0, 600)).containsOnly(303);
        assertThat(codes).containsOnly(303, 429);
        // One more is let in each second that passed.
        assertThat(codes.stream().filter(code -> code == 303).count())
                .isLessThanOrEqualTo(600 + seconds + 1);
    }

    @Test
    void no_other_site_signs_anybody_in_or_out() {
        var link = Identities.link(Identities.somebody(), "asked", Identities.now());
        var browser = Identities.byMail(Identities.somebody());
        for (var path :
                List.of(link, "/login", "/logout", "/login/passkey", "/login/passkey/wish")) {
            for (var site : List.of("cross-site", "same-site")) {
                var request =
                        browser.request(path)
                                .header("Sec-Fetch-Site", site)
                                .POST(HttpRequest.BodyPublishers.noBody());
                assertThat(browser.send(request).statusCode()).as(path).isEqualTo(403);
            }
            var foreign =
                    browser.request(path)
                            .header("Origin", "https://ondt.example")
                            .POST(HttpRequest.BodyPublishers.noBody());
            assertThat(browser.send(foreign).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(browser.get("/logout").statusCode()).isIn(404, 405);
        assertThat(browser.get("/organiser").statusCode()).isEqualTo(200);
        assertThat(Running.browser().post(link, "").statusCode()).isEqualTo(303);
    }

    private static SignIn signIn(Courier courier) {
        var server = Running.server();
        return new SignIn(
                server.verbs(OrganiserStore.class),
                server.verbs(RoleStore.class),
                server.verbs(Addresses.class),
                courier,
                server.verbs(TransactionTemplate.class));
    }

    private static String secret(URI link) {
        return link.getPath().substring("/login/".length());
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    /// With that cookie and no other.
    private static int asks(String cookie) {
        var plain = new Running.Browser(Running.server().address(), HttpClient.newHttpClient());
        return plain.send(plain.request("/organiser").header("Cookie", cookie)).statusCode();
    }

    /// So that what is counted here is counted for no other test.
    private static Running.Browser from(int number) {
        try {
            var address = InetAddress.getByAddress(new byte[] {127, 0, 0, (byte) number});
            var http = HttpClient.newBuilder().localAddress(address).build();
            return new Running.Browser(Running.server().address(), http);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    private static HttpRequest.Builder form(Running.Browser browser, String path, String form) {
        return browser.request(path)
                .header("Origin", browser.address().toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private static long nanos(Running.Browser browser, String address) {
        var form = "address=" + address.replace("@", "%40");
        long began = System.nanoTime();
        assertThat(browser.send(form(browser, "/login", form)).statusCode()).isEqualTo(303);
        return System.nanoTime() - began;
    }

    private static long median(List<List<Long>> times, int which) {
        return times.stream().map(pair -> pair.get(which)).sorted().toList().get(times.size() / 2);
    }
}
