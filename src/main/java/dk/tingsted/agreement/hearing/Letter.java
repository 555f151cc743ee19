package dk.tingsted.agreement.hearing;

import java.time.Instant;

/// A letter that went to a party.
///
/// @param address where it went
public record Letter(long id, long party, long edition, Kind kind, String address, Instant at) {

    /// What it was for.
    public enum Kind {
        HEARING("hearing", "Sendt i høring"),
        REMINDER("reminder", "Påmindelse"),
        /// Sent by itself, once.
        TIMED("timed", "Påmindelse før fristen");

        private final String word;
        private final String title;

        Kind(String word, String title) {
            this.word = word;
            this.title = title;
        }

        String word() {
            return word;
        }

        /// In Danish.
        public String title() {
            return title;
        }
    }
}
