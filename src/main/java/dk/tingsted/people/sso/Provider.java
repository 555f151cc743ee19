package dk.tingsted.people.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import dk.tingsted.platform.Settings.SingleSignOn;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Speaks with the organisation's sign-in. What it says about itself is fetched when somebody first
/// signs in, and again each hour.
final class Provider {

    private static final int MILLIS = 5_000;
    private static final int LARGEST_ANSWER = 512 * 1024;
    private static final Duration HOUR = Duration.ofHours(1);

    /// Only signatures by keys that the provider alone holds.
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final SingleSignOn settings;
    private final URI back;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    /// @param back where it sends browsers back to
    Provider(SingleSignOn settings, URI back) {
        this.settings = settings;
        this.back = back;
    }

    /// It cannot be reached, or says what the standard does not allow.
    static final class Unsound extends Exception {
        Unsound(String why) {
            super(why);
        }

        Unsound(Exception cause) {
            super(cause);
        }

        /// Without what a stranger may have put in.
        String why() {
            return getCause() == null
                    ? String.valueOf(getMessage())
                    : getCause().getClass().getSimpleName();
        }
    }

    Asked.Question question(Instant now) throws Unsound {
        var state = new State(32);
        var nonce = new Nonce(32);
        var verifier = new CodeVerifier();
        var request =
                new AuthenticationRequest.Builder(
                                ResponseType.CODE,
                                new Scope("openid", "email", "profile"),
                                clientId(),
                                back)
                        .endpointURI(known(now).metadata().getAuthorizationEndpointURI())
                        .state(state)
                        .nonce(nonce)
                        .codeChallenge(verifier, CodeChallengeMethod.S256)
                        .build();
        var asked = new Asked(state.getValue(), nonce.getValue(), verifier.getValue(), now);
        return new Asked.Question(request.toURI(), asked);
    }

    /// @param answer what the browser came back with
    Claims claims(Map<String, List<String>> answer, Asked asked, Instant now) throws Unsound {
        try {
            var known = known(now);
            var token = token(code(answer, asked), asked, known.metadata());
            return claims(validator(known).validate(token, new Nonce(asked.nonce())));
        } catch (GeneralException | IOException | BadJOSEException | JOSEException e) {
            throw new Unsound(e);
        }
    }

    private AuthorizationCode code(Map<String, List<String>> answer, Asked asked)
            throws Unsound, GeneralException {
        var response = AuthenticationResponseParser.parse(back, answer);
        var state = Optional.ofNullable(response.getState()).map(State::getValue);
        if (!state.equals(Optional.of(asked.state()))) {
            throw new Unsound("The state is another");
        }
        var issuer = Optional.ofNullable(response.getIssuer()).map(Issuer::getValue);
        if (issuer.isPresent() && !issuer.get().equals(settings.issuer().toString())) {
            throw new Unsound("The answer is another's");
        }
        if (!response.indicatesSuccess()) {
            throw new Unsound("It said no");
        }
        return Optional.ofNullable(response.toSuccessResponse().getAuthorizationCode())
                .orElseThrow(() -> new Unsound("There is no code"));
    }

    private JWT token(AuthorizationCode code, Asked asked, OIDCProviderMetadata metadata)
            throws Unsound, GeneralException, IOException {
        var verifier = new CodeVerifier(asked.verifier());
        var request =
                new TokenRequest.Builder(
                                metadata.getTokenEndpointURI(),
                                authentication(metadata),
                                new AuthorizationCodeGrant(code, back, verifier))
                        .build()
                        .toHTTPRequest();
        request.setConnectTimeout(MILLIS);
        request.setReadTimeout(MILLIS);
        request.setFollowRedirects(false);
        var response = OIDCTokenResponseParser.parse(request.send());
        if (!response.indicatesSuccess()) {
            throw new Unsound("The code was not changed for a token");
        }
        return Optional.ofNullable(response.toSuccessResponse().getTokens().toOIDCTokens())
                .map(tokens -> tokens.getIDToken())
                .orElseThrow(() -> new Unsound("There is no token of who she is"));
    }

    private ClientAuthentication authentication(OIDCProviderMetadata metadata) {
        var secret = new Secret(settings.clientSecret());
        var methods = Optional.ofNullable(metadata.getTokenEndpointAuthMethods()).orElse(List.of());
        return methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                        && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretPost(clientId(), secret)
                : new ClientSecretBasic(clientId(), secret);
    }

    private IDTokenValidator validator(Known known) {
        return new IDTokenValidator(
                new Issuer(settings.issuer()),
                clientId(),
                new JWSVerificationKeySelector<>(ALGORITHMS, known.keys()),
                null);
    }

    private static Claims claims(IDTokenClaimsSet said) {
        var address =
                Boolean.TRUE.equals(said.getBooleanClaim("email_verified"))
                        ? Optional.ofNullable(said.getStringClaim("email"))
                        : Optional.<String>empty();
        var ways = Optional.ofNullable(said.getStringListClaim("amr")).orElse(List.of());
        return new Claims(
                said.getIssuer().getValue(),
                said.getSubject().getValue(),
                address.map(one -> one.strip().toLowerCase(Locale.ROOT)),
                ways.contains("mfa"));
    }

    private ClientID clientId() {
        return new ClientID(settings.clientId());
    }

    private Known known(Instant now) throws Unsound {
        var before = known.get();
        if (before != null && now.isBefore(before.at().plus(HOUR))) {
            return before;
        }
        try {
            var fetched = fetched(now);
            known.set(fetched);
            return fetched;
        } catch (GeneralException | IOException e) {
            throw new Unsound(e);
        }
    }

    private Known fetched(Instant now) throws GeneralException, IOException, Unsound {
        var metadata = OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), MILLIS, MILLIS);
        for (var address :
                List.of(
                        metadata.getAuthorizationEndpointURI(),
                        metadata.getTokenEndpointURI(),
                        metadata.getJWKSetURI())) {
            if (!settings.issuer().getScheme().equals(address.getScheme())) {
                throw new Unsound("An address of it is without TLS");
            }
        }
        var retriever = new DefaultResourceRetriever(MILLIS, MILLIS, LARGEST_ANSWER);
        JWKSource<SecurityContext> keys =
                JWKSourceBuilder.create(metadata.getJWKSetURI().toURL(), retriever).build();
        return new Known(metadata, keys, now);
    }

    private record Known(
            OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant at) {}
}
