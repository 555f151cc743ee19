/// Passkeys (WebAuthn): a key that never leaves a device or its owner's keychain, and asks for her
/// finger or PIN before it signs.
@NullMarked
package dk.tingsted.people.passkey;

import org.jspecify.annotations.NullMarked;
