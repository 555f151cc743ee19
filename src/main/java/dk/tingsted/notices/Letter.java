package dk.tingsted.notices;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A letter to one person about what is changed for her.
///
/// @param since the edition that she last knew
/// @param edition the edition that the letter tells about
/// @param address where it goes; null until somebody has told
/// @param by who released it or put it away; null while it waits
record Letter(
        long id,
        int since,
        int edition,
        String person,
        String name,
        @Nullable String address,
        String subject,
        String text,
        State state,
        @Nullable Instant at,
        @Nullable String by) {

    /// What has become of a letter.
    enum State {
        /// To be read by the secretariat.
        WAITING("waiting"),
        /// Read and good; it may go, and its text stays as it is.
        RELEASED("released"),
        SENT("sent"),
        /// Not to be sent.
        PUT_AWAY("put away"),
        /// A later edition made another letter of it before it was released.
        REPLACED("replaced");

        private final String word;

        State(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static State of(String word) {
            return Arrays.stream(values())
                    .filter(state -> state.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(word));
        }
    }
}
