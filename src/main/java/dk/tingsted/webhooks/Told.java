package dk.tingsted.webhooks;

/// What became of one try.
sealed interface Told {

    /// What stands in the list of messages.
    String words();

    /// The other program has it.
    record Took(int status) implements Told {
        @Override
        public String words() {
            return "Svarede " + status + ".";
        }
    }

    /// It answered something else than that it has it. A redirect is no yes, and is not followed.
    record Refused(int status) implements Told {
        @Override
        public String words() {
            return status >= 300 && status < 400
                    ? "Svarede " + status + ". En viderestilling følges ikke."
                    : "Svarede " + status + ".";
        }
    }

    /// There was no answer.
    ///
    /// @param words a sentence
    record Away(String words) implements Told {}
}
