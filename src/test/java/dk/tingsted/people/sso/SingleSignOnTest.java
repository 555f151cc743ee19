package dk.tingsted.people.sso;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import dk.tingsted.Running;
import dk.tingsted.command.Server;
import dk.tingsted.people.Identities;
import dk.tingsted.people.Organiser;
import dk.tingsted.people.sso.TestProvider.Token;
import dk.tingsted.platform.Settings;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A whole program with a provider beside it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SingleSignOnTest {

    private TestProvider provider;
    private Server server;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        provider = new TestProvider();
        server =
                Server.start(
                        Settings.of(
                                List.of("--data", folder.resolve("data").toString(), "--port", "0"),
                                Map.of(
                                        "TINGSTED_OIDC_ISSUER", provider.issuer().toString(),
                                        "TINGSTED_OIDC_CLIENT_ID", TestProvider.CLIENT,
                                        "TINGSTED_OIDC_CLIENT_SECRET", TestProvider.SECRET)));
    }

    @AfterAll
    void stop() {
        server.close();
        provider.close();
    }

    @Test
    void a_colleague_is_let_in_and_known_again_whatever_her_address_becomes() {
        var colleague = Identities.somebody(server);
        var subject = UUID.randomUUID().toString();
        var browser = browser();
        assertThat(browser.get("/login").body()).contains("Log ind med din organisation");
        var first = signIn(browser, right(subject, colleague));
        assertThat(first.headers().firstValue("Location")).contains("/organiser");
        assertThat(browser.get("/organiser").body()).contains(colleague.name());

        var moved = new Token(true, claims -> claims.subject(subject).claim("email", "ny@x.dk"));
        assertThat(signIn(browser(), moved).statusCode()).isEqualTo(303);
        var another = right(UUID.randomUUID().toString(), colleague);
        assertThat(refusal(another)).contains("Du er ikke på listen");
    }

    @Test
    void whoever_is_on_no_list_is_told_so_and_nothing_is_bound() {
        var stranger = new Token(true, claims -> verified(claims, "fremmed@example.dk"));
        assertThat(refusal(stranger)).contains("Du er ikke på listen over arrangører her.");
    }

    @Test
    void an_address_that_is_not_verified_lets_nobody_in() {
        var colleague = Identities.somebody(server);
        List<UnaryOperator<JWTClaimsSet.Builder>> unsure =
                List.of(
                        claims -> claims.claim("email_verified", false),
                        claims -> claims.claim("email_verified", null),
                        claims -> claims.claim("email_verified", "true"));
        for (var one : unsure) {
            assertThat(refusal(altered(colleague, one))).contains("ikke, at mailadressen");
        }
    }

    @Test
    void a_token_that_is_not_right_lets_nobody_in() {
        var colleague = Identities.somebody(server);
        var past = Date.from(Instant.now().minusSeconds(120));
        List<Token> wrong =
                List.of(
                        altered(colleague, claims -> claims.claim("nonce", "another")),
                        altered(colleague, claims -> claims.claim("nonce", null)),
                        altered(colleague, claims -> claims.audience("another")),
                        altered(colleague, claims -> claims.issuer("https://another.example")),
                        altered(colleague, claims -> claims.expirationTime(past)),
                        new Token(false, right("x", colleague).claims()));
        for (var token : wrong) {
            assertThat(refusal(token)).contains("Loginnet blev afbrudt");
        }
        assertThat(signIn(browser(), right("sound", colleague)).statusCode()).isEqualTo(303);
    }

    @Test
    void an_answer_to_another_question_lets_nobody_in() {
        var colleague = Identities.somebody(server);
        var victim = browser();
        var attacker = browser();
        question(victim);
        var stolen = provider.signIn(question(attacker), right("attacker", colleague));
        assertThat(victim.get("/login/sso/back" + stolen).statusCode()).isEqualTo(403);
        assertThat(browser().get("/login/sso/back" + stolen).statusCode()).isEqualTo(403);
        assertThat(attacker.get("/login/sso/back" + stolen).statusCode()).isEqualTo(303);
        assertThat(attacker.get("/login/sso/back" + stolen).statusCode()).isEqualTo(403);
        question(attacker);
        assertThat(attacker.get("/login/sso/back?error=access_denied").statusCode()).isEqualTo(403);
        assertThat(attacker.get("/login/sso/back").statusCode()).isEqualTo(403);
    }

    @Test
    void a_removed_colleague_is_let_in_no_more() {
        var colleague = Identities.somebody(server);
        var subject = UUID.randomUUID().toString();
        signIn(browser(), right(subject, colleague));
        var administrator = browser();
        administrator.post(server.organiser().getPath(), "");
        administrator.post("/organiser/people/" + colleague.id().value() + "/remove", "");
        assertThat(refusal(right(subject, colleague))).contains("Du er ikke på listen");
    }

    @Test
    void a_program_without_one_has_no_such_page() {
        assertThat(Running.browser().get("/login/sso").statusCode()).isEqualTo(404);
        assertThat(Running.browser().get("/login").body()).doesNotContain("/login/sso");
    }

    private static JWTClaimsSet.Builder verified(JWTClaimsSet.Builder claims, String address) {
        return claims.subject(UUID.randomUUID().toString())
                .claim("email", address)
                .claim("email_verified", true);
    }

    private static Token right(String subject, Organiser colleague) {
        return new Token(
                true,
                claims -> verified(claims, String.valueOf(colleague.address())).subject(subject));
    }

    private static Token altered(Organiser colleague, UnaryOperator<JWTClaimsSet.Builder> wrong) {
        return new Token(
                true, claims -> wrong.apply(verified(claims, String.valueOf(colleague.address()))));
    }

    private String refusal(Token token) {
        var answer = signIn(browser(), token);
        assertThat(answer.statusCode()).isEqualTo(403);
        return answer.body();
    }

    private HttpResponse<String> signIn(Running.Browser browser, Token token) {
        return browser.get("/login/sso/back" + provider.signIn(question(browser), token));
    }

    private static URI question(Running.Browser browser) {
        var there = browser.get("/login/sso");
        assertThat(there.statusCode()).isEqualTo(303);
        return URI.create(there.headers().firstValue("Location").orElseThrow());
    }

    private Running.Browser browser() {
        return new Running.Browser(
                server.address(),
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }
}
