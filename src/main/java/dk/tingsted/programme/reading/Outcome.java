package dk.tingsted.programme.reading;

/// What became of a file that was handed over.
public sealed interface Outcome {

    record Understood(Reading reading) implements Outcome {}

    record Refused(Refusal refusal) implements Outcome {}
}
