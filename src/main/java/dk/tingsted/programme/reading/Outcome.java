package dk.tingsted.programme.reading;

import java.util.Optional;

/// What became of a file that was handed over.
public sealed interface Outcome {

    /// What was read; empty where the file was refused.
    default Optional<Reading> understood() {
        return this instanceof Understood(var reading) ? Optional.of(reading) : Optional.empty();
    }

    record Understood(Reading reading) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
}
