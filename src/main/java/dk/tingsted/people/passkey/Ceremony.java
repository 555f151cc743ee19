package dk.tingsted.people.passkey;

import static java.util.Objects.requireNonNull;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.core.JacksonException;

/// What the standard asks to be looked at in what a device has signed: for our address, for this
/// challenge, by that key, with its owner's finger or PIN. Which make the device is, is not asked.
final class Ceremony {

    private static final Logger LOG = LoggerFactory.getLogger(Ceremony.class);
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(
                    COSEAlgorithmIdentifier.EdDSA,
                    COSEAlgorithmIdentifier.ES256,
                    COSEAlgorithmIdentifier.RS256);

    private final Supplier<URI> base;

    /// Made when the first passkey is used: most starts of the program see none.
    private final Supplier<ObjectConverter> converter = SingletonSupplier.of(ObjectConverter::new);

    private final Supplier<WebAuthnManager> standard =
            SingletonSupplier.of(
                    () -> WebAuthnManager.createNonStrictWebAuthnManager(converter.get()));

    /// @param base our address, as a browser sees it
    Ceremony(Supplier<URI> base) {
        this.base = base;
    }

    /// A new key.
    @SuppressWarnings("ArrayRecordComponent")
    record Made(byte[] credential, byte[] attested, long signs, byte[] challenge) {}

    /// What a key signed, unproved.
    record Said(AuthenticationData data) {
        /// The library marks each byte of the array as one that may be missing.
        @SuppressWarnings("NullAway")
        byte[] credential() {
            return requireNonNull(data.getCredentialId());
        }

        byte[] challenge() {
            var client = data.getCollectedClientData();
            return client == null ? new byte[0] : client.getChallenge().getValue();
        }
    }

    /// @param json as the browser gave it; empty when it proves nothing
    Optional<Made> made(String json) {
        return sound(() -> {
            var data = standard.get().parseRegistrationResponseJSON(json);
            var client = requireNonNull(data.getCollectedClientData());
            var challenge = client.getChallenge().getValue();
            return made(
                    standard.get()
                            .verify(
                                    data,
                                    new RegistrationParameters(
                                            ours(challenge), algorithms(), true, true)),
                    challenge);
        });
    }

    Optional<Said> said(String json) {
        return sound(() -> {
            var said = new Said(standard.get().parseAuthenticationResponseJSON(json));
            requireNonNull(said.credential());
            return said;
        });
    }

    /// Looks at what was said in the light of the key that was kept.
    ///
    /// @return how often the key says it has signed; empty when it was not this key
    Optional<Long> proved(Said said, byte[] attested, long signs) {
        return sound(() -> {
            var key =
                    new CredentialRecordImpl(
                            new NoneAttestationStatement(),
                            null,
                            null,
                            null,
                            signs,
                            new AttestedCredentialDataConverter(converter.get()).convert(attested),
                            null,
                            null,
                            null,
                            Set.of());
            var proved =
                    standard.get()
                            .verify(
                                    said.data(),
                                    new AuthenticationParameters(
                                            ours(said.challenge()), key, null, true, true));
            return requireNonNull(proved.getAuthenticatorData()).getSignCount();
        });
    }

    /// Passkeys hang on the name of our host, and follow it nowhere else.
    String host() {
        return base.get().getHost();
    }

    private Made made(RegistrationData data, byte[] challenge) {
        var signed = requireNonNull(data.getAttestationObject()).getAuthenticatorData();
        var attested = requireNonNull(signed.getAttestedCredentialData());
        return new Made(
                attested.getCredentialId(),
                new AttestedCredentialDataConverter(converter.get()).convert(attested),
                signed.getSignCount(),
                challenge);
    }

    private ServerProperty ours(byte[] challenge) {
        return ServerProperty.builder()
                .origin(Origin.create(base.get().toString()))
                .rpId(host())
                .challenge(() -> challenge)
                .build();
    }

    private static List<PublicKeyCredentialParameters> algorithms() {
        return ALGORITHMS.stream()
                .map(one ->
                        new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, one))
                .toList();
    }

    /// Whatever somebody sends, we only say that it proves nothing.
    private static <T> Optional<T> sound(Supplier<T> look) {
        try {
            return Optional.of(look.get());
        } catch (WebAuthnException
                | JacksonException
                | IllegalArgumentException
                | NullPointerException e) {
            LOG.info("A passkey proved nothing: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
