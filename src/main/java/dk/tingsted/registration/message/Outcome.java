package dk.tingsted.registration.message;

/// What became of the wish to send.
sealed interface Outcome {

    /// They lie in the outbox, now or since the form came the first time.
    record Posted(int letters) implements Outcome {}

    /// Nothing was sent: so many would have got it, and not as many as the sender was told.
    record Others(int now) implements Outcome {}

    /// Nothing was sent.
    ///
    /// @param field `subject` or `text`; empty where it is neither
    record Refused(String field, String why) implements Outcome {}
}
