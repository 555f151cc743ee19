package dk.tingsted.people.sso;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/// A small provider of OpenID Connect: it asks nobody who she is, and says what the test wants
/// said.
final class TestProvider implements AutoCloseable {

    static final String CLIENT = "tingsted";
    static final String SECRET = "a client's secret";

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey otherKey;
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    /// What the next token says, from what would be right.
    record Token(boolean ours, UnaryOperator<JWTClaimsSet.Builder> claims) {}

    TestProvider() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("1").generate();
        otherKey = new RSAKeyGenerator(2048).keyID("1").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/.well-known/openid-configuration", this::discovery);
        server.createContext("/jwks", exchange -> answer(exchange, keys()));
        server.createContext("/token", this::token);
        server.start();
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// Somebody signs in, and is sent back.
    ///
    /// @param question the address that we sent her browser to
    /// @return what is hung on the address that it is sent back to
    String signIn(URI question, Token token) {
        var words = form(question.getRawQuery());
        var code = "code-" + tokens.size();
        asked.put(code, words);
        tokens.put(code, token);
        return "?code=" + code + "&state=" + words.get("state");
    }

    private void discovery(HttpExchange exchange) {
        answer(
                exchange,
                """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize",
                 "token_endpoint":"%1$s/token","jwks_uri":"%1$s/jwks",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}
                """
                        .formatted(issuer()));
    }

    private String keys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    /// Changes a code for a token, once, for whoever has the secret and the verifier.
    private void token(HttpExchange exchange) {
        var form = form(body(exchange));
        var code = requireNonNull(form.get("code"));
        var words = asked.remove(code);
        if (words == null || !isRight(exchange, form, words)) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\""
                        + signed(requireNonNull(tokens.get(code)), words)
                        + "\"}");
    }

    private static boolean isRight(
            HttpExchange exchange, Map<String, String> form, Map<String, String> words) {
        var basic = requireNonNull(exchange.getRequestHeaders().getFirst("Authorization"));
        var known =
                new String(Base64.getDecoder().decode(basic.substring(6)), StandardCharsets.UTF_8);
        var verifier = requireNonNull(form.get("code_verifier"));
        return URLDecoder.decode(known, StandardCharsets.UTF_8).equals(CLIENT + ":" + SECRET)
                && challenge(verifier).equals(words.get("code_challenge"))
                && requireNonNull(form.get("redirect_uri")).equals(words.get("redirect_uri"));
    }

    private String signed(Token token, Map<String, String> words) {
        try {
            var claims =
                    new JWTClaimsSet.Builder()
                            .issuer(issuer().toString())
                            .audience(words.get("client_id"))
                            .issueTime(Date.from(Instant.now()))
                            .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                            .claim("nonce", words.get("nonce"));
            var jwt =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(),
                            token.claims().apply(claims).build());
            jwt.sign(new RSASSASigner(token.ours() ? key : otherKey));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String text) {
        var form = new HashMap<String, String>();
        for (var part : text.split("&", -1)) {
            var both = part.split("=", 2);
            form.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private static String body(HttpExchange exchange) {
        try {
            return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, String json) {
        answer(exchange, 200, json);
    }

    private static void answer(HttpExchange exchange, int status, String json) {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
