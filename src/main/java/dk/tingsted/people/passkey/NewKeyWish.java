package dk.tingsted.people.passkey;

import dk.tingsted.people.Organiser;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// What a browser is asked for, to make somebody a new key; in the words of the standard
/// (`PublicKeyCredentialCreationOptionsJSON`).
record NewKeyWish(
        String challenge,
        Party rp,
        User user,
        List<Parameters> pubKeyCredParams,
        Selection authenticatorSelection,
        List<Known> excludeCredentials,
        String attestation) {

    NewKeyWish {
        pubKeyCredParams = List.copyOf(pubKeyCredParams);
        excludeCredentials = List.copyOf(excludeCredentials);
    }

    /// Us.
    record Party(String id, String name) {}

    /// Her; the id says nothing about her.
    record User(String id, String name, String displayName) {}

    record Parameters(String type, long alg) {}

    record Selection(String residentKey, boolean requireResidentKey, String userVerification) {}

    /// A key that the device need not make once more.
    record Known(String type, String id) {}

    static NewKeyWish of(
            String challenge, String host, UUID handle, Organiser owner, List<byte[]> known) {
        return new NewKeyWish(
                challenge,
                new Party(host, "Tingsted"),
                new User(
                        id(handle),
                        Objects.requireNonNullElse(owner.address(), owner.name()),
                        owner.name()),
                Ceremony.ALGORITHMS.stream()
                        .map(one -> new Parameters("public-key", one.getValue()))
                        .toList(),
                new Selection("required", true, "required"),
                known.stream()
                        .map(one -> new Known("public-key", KeyWish.BASE64.encodeToString(one)))
                        .toList(),
                "none");
    }

    private static String id(UUID handle) {
        var bytes =
                ByteBuffer.allocate(16)
                        .putLong(handle.getMostSignificantBits())
                        .putLong(handle.getLeastSignificantBits());
        return KeyWish.BASE64.encodeToString(bytes.array());
    }
}
