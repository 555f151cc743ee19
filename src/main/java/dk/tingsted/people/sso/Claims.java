package dk.tingsted.people.sso;

import java.util.Optional;

/// What the organisation's sign-in says about somebody, signed.
///
/// @param address in lower case; empty when it has none, or has not made sure that it is hers
/// @param twoFactors whether she was asked for more than one proof
record Claims(String issuer, String subject, Optional<String> address, boolean twoFactors) {}
