package dk.tingsted.people.sso;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What one browser was sent to the organisation's sign-in with; it comes back with the answer.
///
/// @param verifier proves that whoever changes the code for a token is the one who asked (RFC 7636)
record Asked(String state, String nonce, String verifier, Instant at) {

    private static final Duration WHILE = Duration.ofMinutes(10);

    /// The question as an address, and what to remember of it.
    record Question(URI address, Asked asked) {}

    boolean isOld(Instant now) {
        return now.isAfter(at.plus(WHILE));
    }

    /// As a session keeps it.
    String text() {
        return String.join(" ", state, nonce, verifier, Long.toString(at.toEpochMilli()));
    }

    static Optional<Asked> of(String text) {
        var parts = List.of(text.split(" ", -1));
        return parts.size() == 4
                ? Optional.of(
                        new Asked(
                                parts.get(0),
                                parts.get(1),
                                parts.get(2),
                                Instant.ofEpochMilli(Long.parseLong(parts.get(3)))))
                : Optional.empty();
    }
}
