package dk.tingsted.people.passkey;

import java.util.Base64;
import java.util.List;

/// What a browser is asked for, to sign somebody in; in the words of the standard
/// (`PublicKeyCredentialRequestOptionsJSON`).
///
/// @param challenge in base64url
/// @param rpId the name of our host
record KeyWish(
        String challenge, String rpId, String userVerification, List<String> allowCredentials) {

    static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    KeyWish {
        allowCredentials = List.copyOf(allowCredentials);
    }

    /// Any key for us that the device has: nobody says who she is before.
    KeyWish(String challenge, String rpId) {
        this(challenge, rpId, "required", List.of());
    }
}
