package dk.tingsted.letters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A letter in the outbox, without what it says.
///
/// @param at when it came to its state; for one that waits, when it is due
/// @param answer what the mail server said last, or why there was no answer
public record Posted(
        long id,
        Occasion occasion,
        String name,
        String address,
        String subject,
        State state,
        Instant at,
        int tries,
        @Nullable String answer) {

    /// What has become of a letter.
    public enum State {
        /// Goes when it is due.
        WAITING("Venter"),
        /// Goes when the secretariat lets it.
        HELD("Holdt tilbage"),
        /// The mail server has taken it.
        SENT("Sendt"),
        /// The mail server has refused it, or could not be reached for days.
        FAILED("Ikke sendt"),
        /// Came back after it was sent.
        RETURNED("Kom retur"),
        /// Not to be sent.
        WITHDRAWN("Trukket tilbage");

        private final String title;

        State(String title) {
            this.title = title;
        }

        /// In Danish, for the secretariat.
        public String title() {
            return title;
        }
    }
}
